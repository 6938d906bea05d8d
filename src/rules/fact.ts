import { type ActId, actAt } from './acts.ts'
import { explain, heaviestClause, type ToldAnswer } from './answer.ts'
import { type Context, newContext } from './context.ts'
import { fillContext } from './fill.ts'
import type { Game } from './game.ts'
import { afterEvent } from './gauges.ts'
import { codeOf, type Move } from './move.ts'
import { type Ending, outcomeOf } from './outcomes.ts'
import { formAt, GAUGES, type Position, type PositionRecord, RECESS, readPosition } from './position.ts'
import { CLAUSES, type ClauseId, type Form, type OptionId, SEATS, type SeatId } from './scenario.ts'
import { type Tell, tellOf } from './tell.ts'

/** What has happened, past tense. Told to the chair; holds nothing that the chair may not know then. */
export type Fact =
  | { readonly fact: 'answered'; readonly answer: ToldAnswer }
  | { readonly fact: 'tell'; readonly tell: Tell }
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

function heard(game: Game, ctx: Context, position: Position, move: Move, near: boolean): Fact[] {
  const group = (position / GAUGES) | 0
  const gauges = position % GAUGES
  if (move.do === 'table') {
    const answer = { ...explain(game, ctx, gauges, codeOf(ctx, move)), near }
    const tell = tellOf(game, group, move.text)
    return [{ fact: 'answered', answer }, ...(tell === null ? [] : [{ fact: 'tell', tell } as const])]
  }
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

/**
 * The facts of one decision: what was heard, what changed, where it led. `after` is the position it left behind, `to`
 * the next position or an outcome code; `near` see ToldAnswer.
 */
export function factsOf(
  game: Game,
  position: Position,
  move: Move,
  after: Position,
  to: number,
  near: boolean,
): Fact[] {
  const ctx = fillContext(game, newContext(), (position / GAUGES) | 0)
  const said = heard(game, ctx, position, move, near)
  const told = readPosition(after)
  const changed = changesBetween(shownPosition(game, position), told)
  if (to < 0) {
    const { ending } = outcomeOf(to)
    const broke: Fact[] = move.do !== 'walk' && (ending === 19 || ending === 20) ? [{ fact: 'broke-down' }] : []
    const voted: Fact[] = formAt(ctx.place) === null ? [] : [{ fact: 'votes', votes: game.world.votes }]
    return [...said, ...changed, ...broke, ...voted, { fact: 'ended', ending }]
  }
  const act = actAt(told.place)
  const entered: Fact[] = act === actAt(ctx.place) ? [] : [{ fact: 'act', act }]
  if (told.place !== RECESS) return [...said, ...changed, ...entered]
  const event: Fact[] = [{ fact: 'event', event: game.world.event }]
  return [...said, ...changed, ...entered, ...event, ...changesBetween(told, shownPosition(game, to))]
}
