import type { ActId } from '../acts.ts'
import type { Seat } from '../scenario.ts'
import { type TwoFact, twoFacts } from './fact.ts'
import type { TwoGame } from './game.ts'
import { isTwoMove, type TwoMove } from './move.ts'
import { deciderAt, TWO_START, type TwoPosition } from './position.ts'
import type { TwoRefusal } from './refusal.ts'
import { attemptTwo, isLeft } from './step.ts'

/** One decision at a table of two and what came of it. */
export interface TwoDecision {
  readonly seat: Seat
  readonly act: ActId
  readonly statement: number | null
  readonly move: TwoMove
  readonly facts: readonly TwoFact[]
}

/** A summit of two people as it stands. Values: `playTwo` gives a new one. */
export interface TwoSummit {
  readonly game: TwoGame
  /** Where it stands; after the end, what the last move left behind. */
  readonly at: TwoPosition
  /** Code of the outcome (see outcomes.ts), once it is reached. */
  readonly outcome: number | null
  readonly decisions: readonly TwoDecision[]
}

/** A summit of two before its first decision. */
export const openTwo = (game: TwoGame): TwoSummit => ({ game, at: TWO_START, outcome: null, decisions: [] })

/** Who decides next; null where the summit is over. */
export const deciderOf = ({ at, outcome }: TwoSummit): Seat | null => (outcome === null ? deciderAt(at) : null)

/** Whether a step gave a summit and not a refusal. */
export const isTwoSummit = (result: TwoSummit | TwoRefusal): result is TwoSummit => typeof result !== 'string'

/** Makes one move for a seat: the summit after it, or why it is not allowed. Anything that is no move is refused too. */
export function playTwo(summit: TwoSummit, seat: Seat, move: TwoMove): TwoSummit | TwoRefusal {
  const { game, at } = summit
  if (!isTwoMove(move)) return 'malformed'
  if (summit.outcome !== null) return 'summit-over'
  if (seat !== deciderAt(at)) return 'not-your-turn'
  const left = attemptTwo(game, at, move)
  if (!isLeft(left)) return left
  const { act, statement } = at
  const decision = { seat, act, statement, move, facts: twoFacts(game, at, move, left) }
  return { game, at: left.at, outcome: left.outcome, decisions: [...summit.decisions, decision] }
}
