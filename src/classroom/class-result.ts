import type { ActId } from '../rules/acts.ts'
import type { SeatId } from '../rules/scenario.ts'
import type { EndView } from '../rules/view.ts'
import { type Guesses, type Match, viewFor } from '../session/match.ts'
import { type Break, whatBroke } from './what-broke.ts'

/** What playing a run again says of it. */
export interface ClassResult {
  readonly chair: SeatId
  /** Null for a world named by hand. */
  readonly seed: number | null
  readonly rules: number
  readonly decisions: number
  /** Where it stands. */
  readonly act: ActId
  /** Null for a match that has not ended: nothing is said then of what it is worth. */
  readonly end: EndView | null
  /** What each side has without a text. */
  readonly fallback: number
  readonly guesses: Guesses
  /** Why no text holds; empty where one does, and before the end. */
  readonly breaks: readonly Break[]
}

/** What a match of a class has come to. */
export function resultOf(match: Match): ClassResult {
  const view = viewFor(match, match.chair)
  const { chair, act, decisions, end, fallback } = view
  const { seed, rulesVersion: rules, guesses } = match
  return {
    chair,
    seed,
    rules,
    decisions,
    act,
    end,
    fallback,
    guesses,
    breaks: end === null ? [] : whatBroke(match, view),
  }
}
