import { type ActId, actAt } from '../rules/acts.ts'
import { formatMove } from '../rules/notation.ts'
import { type Ending, outcomeOf } from '../rules/outcomes.ts'
import { placeAt } from '../rules/position.ts'
import type { Seat } from '../rules/scenario.ts'
import { whereOf } from '../rules/summit.ts'
import { type Match, viewFor } from '../session/match.ts'
import { type Mark, START_MARK } from '../session/times.ts'
import type { CategoryId } from './categories.ts'
import { finishOf, type Miss, missedBy, type Reach } from './goal.ts'
import type { SeedKind } from './seeds.ts'

/** What an attempt is made at. Only attempts that agree in all of it are compared (see `areRivals`). */
export interface Task {
  readonly category: CategoryId
  readonly kind: SeedKind
  readonly seed: number
  readonly chair: Seat
  readonly rules: number
}

/** One decision of an attempt: the act it was made in, the move in notation, and when it was made. */
export interface Made extends Mark {
  readonly act: ActId
  readonly move: string
}

/** One match of an attempt. */
export interface Leg {
  readonly made: readonly Made[]
  /** Where it stands now. */
  readonly act: ActId
  /** How it ended and when the ending was shown; null before. */
  readonly end: (Mark & { readonly ending: Ending }) | null
}

/** An attempt: one match, or for All Endings a series. Moments are milliseconds since `started` (see clock.ts). */
export interface Attempt extends Task {
  /** When timing began, in milliseconds since 1970. */
  readonly started: number
  readonly legs: readonly Leg[]
  /** Whether the goal of the category was reached, by the last match. */
  readonly reached: boolean
}

const FRESH: Leg = { made: [], act: 'arrival', end: null }

/** An attempt before its first decision. */
export const openAttempt = (task: Task, started: number): Attempt => ({
  ...task,
  started,
  legs: [FRESH],
  reached: false,
})

/** The match that an attempt is in, or was in last. */
export const lastLeg = ({ legs }: Attempt): Leg => legs.at(-1) ?? FRESH

/** The endings an attempt has come to, one a match, in order. */
export const endingsOf = ({ legs }: Attempt): readonly Ending[] =>
  legs.flatMap(({ end }) => (end === null ? [] : [end.ending]))

/** A match as a leg: a moment for every decision, and that of its ending; null while it runs. */
function legOf({ summit }: Match, marks: readonly Mark[], end: Mark | null): Leg {
  const made = summit.decisions.map((decision, index): Made => {
    const { real, game } = marks[index] ?? START_MARK
    return { act: whereOf(decision).act, move: formatMove(decision.move), real, game }
  })
  if (summit.outcome === null) return { made, act: actAt(placeAt(summit.position)), end: null }
  const shown = end === null ? null : { ending: outcomeOf(summit.outcome).ending, real: end.real, game: end.game }
  return { made, act: 'ended', end: shown }
}

/**
 * An attempt with a match in the place of its last: `marks` holds a moment for every decision, `end` that of the ending
 * (null while it runs); `reach` as the category needs it.
 */
export function withMatch(
  attempt: Attempt,
  match: Match,
  marks: readonly Mark[],
  end: Mark | null,
  reach: Reach | null,
): Attempt {
  const played = { ...attempt, legs: [...attempt.legs.slice(0, -1), legOf(match, marks, end)] }
  return { ...played, reached: end !== null && missOf(played, match, reach) === null }
}

/** An attempt with the last decision of its match, made at that moment. */
export const withDecision = (attempt: Attempt, match: Match, mark: Mark): Attempt =>
  withMatch(attempt, match, [...lastLeg(attempt).made, mark], null, null)

/** An attempt whose match is over, with the moment its ending was shown. */
export const withEnd = (attempt: Attempt, match: Match, mark: Mark, reach: Reach | null): Attempt =>
  withMatch(attempt, match, lastLeg(attempt).made, mark, reach)

/** Why an attempt has not reached its goal with the match it is in, whose ending was shown; null where it has. */
export function missOf(attempt: Attempt, match: Match, reach: Reach | null): Miss | null {
  return missedBy(attempt.category, finishOf(viewFor(match, match.chair)), endingsOf(attempt), reach)
}

/** A series with a new match after the one that is over or is left; one that is left before its first decision never was. */
export const withNextLeg = (attempt: Attempt): Attempt => ({
  ...attempt,
  legs: [...attempt.legs.filter((leg) => leg.made.length > 0), FRESH],
})

/** When an attempt reached its goal; null where it did not. */
export function finalOf(attempt: Attempt): Mark | null {
  const { end } = lastLeg(attempt)
  return attempt.reached && end !== null ? { real: end.real, game: end.game } : null
}

/** Whether an attempt is timed no more: its match is over, and for a series its last one. */
export const isFinished = (attempt: Attempt): boolean =>
  lastLeg(attempt).end !== null && (attempt.category !== 'all-endings' || attempt.reached)

/** How many decisions an attempt took in all its matches. */
export const decisionsOf = ({ legs }: Attempt): number => legs.reduce((sum, { made }) => sum + made.length, 0)

/**
 * The name of the list that an attempt at a task belongs on: category, kind of seed, chair, rules, and where the seed is
 * not drawn by chance also the seed.
 */
export const listOf = ({ category, kind, chair, rules, seed }: Task): string =>
  [category, kind, chair, rules, ...(kind === 'random' ? [] : [seed])].join(' ')

/** Whether two attempts belong on one list, and are compared. */
export const areRivals = (one: Task, other: Task): boolean => listOf(one) === listOf(other)
