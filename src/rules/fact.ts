import { type ActId, actAt } from './acts.ts'
import { type Answer, explain, heaviestClause } from './answer.ts'
import { type Context, newContext } from './context.ts'
import { fillContext } from './fill.ts'
import type { Game } from './game.ts'
import { afterEvent } from './gauges.ts'
import { codeOf, type Move, textAt } from './move.ts'
import { type Ending, outcomeOf } from './outcomes.ts'
import {
  formAt,
  GAUGES,
  moodOf,
  type Position,
  type PositionRecord,
  RECESS,
  readDraft,
  readPosition,
} from './position.ts'
import { CLAUSES, type ClauseId, type Form, type OptionId, SEATS, type SeatId } from './scenario.ts'

/** What has happened, past tense. Told to the chair; holds nothing that the chair may not know then. */
export type Fact =
  | { readonly fact: 'answered'; readonly answer: Answer }
  | { readonly fact: 'named'; readonly clause: ClauseId }
  | { readonly fact: 'settled'; readonly clause: ClauseId; readonly from: OptionId | null; readonly to: OptionId }
  | { readonly fact: 'trust' | 'temper'; readonly from: number; readonly to: number }
  | { readonly fact: 'face'; readonly seat: SeatId; readonly from: number; readonly to: number }
  | { readonly fact: 'line'; readonly line: number }
  | { readonly fact: 'event'; readonly event: number }
  | { readonly fact: 'leak'; readonly leaked: boolean }
  | { readonly fact: 'mandate-learnt'; readonly mandate: string }
  | { readonly fact: 'signed'; readonly form: Form }
  | { readonly fact: 'act'; readonly act: ActId }
  | { readonly fact: 'votes'; readonly votes: number }
  | { readonly fact: 'broke-down' }
  | { readonly fact: 'ended'; readonly ending: Ending }

/** Changes of draft and gauges between two records. */
export function changesBetween(before: PositionRecord, after: PositionRecord): Fact[] {
  const facts: Fact[] = []
  for (const clause of CLAUSES) {
    const to = after.draft[clause]
    const from = before.draft[clause]
    if (to !== null && to !== from) facts.push({ fact: 'settled', clause, from, to })
  }
  for (const gauge of ['trust', 'temper'] as const) {
    if (before[gauge] !== after[gauge]) facts.push({ fact: gauge, from: before[gauge], to: after[gauge] })
  }
  for (const seat of SEATS) {
    const [from, to] = [before.face[seat], after.face[seat]]
    if (from !== to) facts.push({ fact: 'face', seat, from, to })
  }
  if (before.line !== after.line) facts.push({ fact: 'line', line: after.line })
  return facts
}

/** A position as the chair sees it: in the recess the event has already happened. */
export function shownPosition(game: Game, position: Position): PositionRecord {
  const record = readPosition(position)
  if (record.place !== RECESS) return record
  const gauges = afterEvent(position % GAUGES, game.world.event)
  return readPosition(position - (position % GAUGES) + gauges)
}

function heard(game: Game, ctx: Context, gauges: number, move: Move): Fact[] {
  if (move.do === 'table') return [{ fact: 'answered', answer: explain(game, ctx, gauges, codeOf(ctx, move)) }]
  if (move.do === 'ask') return [{ fact: 'named', clause: heaviestClause(game, ctx.place) }]
  if (move.do === 'channel') {
    const seat = SEATS[game.other]
    const mandate = game.scenario.mandates[seat][game.world.mandates[game.other]]?.id ?? ''
    return [
      { fact: 'mandate-learnt', mandate },
      { fact: 'leak', leaked: game.world.leak },
    ]
  }
  if (move.do === 'sign') return [{ fact: 'signed', form: move.form }]
  return []
}

/** What a text that was accepted or taken settles. */
function settledBy(ctx: Context, gauges: number, move: Move, said: readonly Fact[]): Fact[] {
  const proposal = ctx.proposals[moodOf(gauges)] as number
  const answer = said.find((fact) => fact.fact === 'answered')?.answer.kind
  const agreed = move.do === 'accept' || answer === 'accepted' || answer === 'proposal'
  const text = move.do === 'table' ? move.text : proposal < 0 ? [] : textAt(ctx, proposal)
  const draft = readDraft(ctx.draft)
  return agreed ? text.map(({ clause, option }) => ({ fact: 'settled', clause, from: draft[clause], to: option })) : []
}

/** The facts of one decision: what was heard, what changed, where it led. `to` is a position or an outcome code. */
export function factsOf(game: Game, position: Position, move: Move, to: number): Fact[] {
  const ctx = fillContext(game, newContext(), (position / GAUGES) | 0)
  const said = heard(game, ctx, position % GAUGES, move)
  const before = shownPosition(game, position)
  if (to < 0) {
    const outcome = outcomeOf(to)
    const walked = outcome.ending === 19 || outcome.ending === 20
    const voted: Fact[] = formAt(ctx.place) === null ? [] : [{ fact: 'votes', votes: game.world.votes }]
    const broke: Fact[] = walked && move.do !== 'walk' ? [{ fact: 'broke-down' }] : []
    return [
      ...said,
      ...settledBy(ctx, position % GAUGES, move, said),
      ...broke,
      ...voted,
      { fact: 'ended', ending: outcome.ending },
    ]
  }
  const told = readPosition(to)
  const changed = changesBetween(before, told)
  const act = actAt(told.place)
  const entered: Fact[] = act === actAt(ctx.place) ? [] : [{ fact: 'act', act }]
  if (told.place !== RECESS) return [...said, ...changed, ...entered]
  const event: Fact[] = [{ fact: 'event', event: game.world.event }]
  return [...said, ...changed, ...entered, ...event, ...changesBetween(told, shownPosition(game, to))]
}
