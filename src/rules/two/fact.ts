import { heaviestClause } from '../answer.ts'
import { changesBetween, type Fact } from '../fact.ts'
import { outcomeOf } from '../outcomes.ts'
import { faceOf, type PositionRecord, readDraft, temperOf, trustOf } from '../position.ts'
import { SEATS, type SeatId } from '../scenario.ts'
import type { TwoGame } from './game.ts'
import type { TwoMove } from './move.ts'
import { deciderAt, opposite, type TwoPosition } from './position.ts'
import type { Left } from './sessions.ts'
import { isSession, placeFor } from './turns.ts'

/** What has happened at a table of two, past tense. `mandate-learnt` is for the seat that decided; the rest is heard by both. */
export type TwoFact =
  | Exclude<Fact, { readonly fact: 'answered' | 'tell' | 'line' }>
  | { readonly fact: 'line'; readonly seat: SeatId; readonly line: number }

/** Whether two people hear of a fact of the single summit too. */
const isTold = (fact: Fact): fact is Exclude<Fact, { readonly fact: 'answered' | 'tell' | 'line' }> =>
  fact.fact !== 'answered' && fact.fact !== 'tell' && fact.fact !== 'line'

/** Draft and gauges as a record; the lines of both seats are told by facts of their own. */
const recordOf = ({ draft, gauges }: Standing): PositionRecord => ({
  place: 0,
  draft: readDraft(draft),
  trust: trustOf(gauges),
  temper: temperOf(gauges),
  face: { russia: faceOf(gauges, 0), usa: faceOf(gauges, 1) },
  line: 0,
})

type Standing = Pick<TwoPosition, 'draft' | 'gauges'>

const changes = (before: Standing, after: Standing): TwoFact[] =>
  changesBetween(recordOf(before), recordOf(after)).flatMap((fact) => (isTold(fact) ? [fact] : []))

/** What the decision itself told: the clause named, what the back channel brought, the form signed. */
function heard(game: TwoGame, at: TwoPosition, move: TwoMove): TwoFact[] {
  const own = game.games[deciderAt(at)]
  if (move.do === 'ask' && isSession(at.act)) {
    return [{ fact: 'named', clause: heaviestClause(own, placeFor(at.act, at.statement ?? 0)) }]
  }
  if (move.do === 'channel') {
    const seat = opposite(at.turn)
    const mandate = game.scenario.mandates[SEATS[seat]][game.world.mandates[seat]]?.id ?? ''
    return [
      { fact: 'mandate-learnt', mandate },
      { fact: 'leak', leaked: game.world.leak },
    ]
  }
  return at.asked?.do === 'sign' && move.do === 'yes' ? [{ fact: 'signed', form: at.asked.form }] : []
}

const linesMoved = (before: TwoPosition, after: TwoPosition): TwoFact[] =>
  ([0, 1] as const).flatMap((seat) =>
    before.lines[seat] === after.lines[seat] ? [] : [{ fact: 'line', seat: SEATS[seat], line: after.lines[seat] }],
  )

/** The facts of one decision: what was heard, what changed, where it led, and what the event did there. */
export function twoFacts(game: TwoGame, before: TwoPosition, move: TwoMove, { at, outcome, own }: Left): TwoFact[] {
  const said = heard(game, before, move)
  const then = { draft: at.draft, gauges: own }
  const changed = [...changes(before, then), ...linesMoved(before, at)]
  if (outcome !== null) {
    const { ending } = outcomeOf(outcome)
    const broke: TwoFact[] = move.do !== 'walk' && (ending === 19 || ending === 20) ? [{ fact: 'broke-down' }] : []
    const voted: TwoFact[] = at.form === null ? [] : [{ fact: 'votes', votes: game.world.votes }]
    return [...said, ...changed, ...broke, ...voted, { fact: 'ended', ending }]
  }
  if (at.act === before.act) return [...said, ...changed]
  const event: TwoFact[] = at.act === 'recess' ? [{ fact: 'event', event: game.world.event }] : []
  return [...said, ...changed, { fact: 'act', act: at.act }, ...event, ...changes(then, at)]
}
