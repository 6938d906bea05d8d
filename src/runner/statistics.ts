import type { ActId } from '../rules/acts.ts'
import type { Ending } from '../rules/outcomes.ts'
import type { Mark } from '../session/times.ts'
import { type Attempt, endingsOf, finalOf, lastLeg } from './attempt.ts'

/** What a list of attempts says as a whole. */
export interface Statistics {
  readonly attempts: number
  /** Attempts that reached their goal, and those whose last match ended without it. */
  readonly reached: number
  readonly missed: number
  /** Attempts that were left, by the act they stood in. */
  readonly resets: ReadonlyMap<ActId, number>
  /** Mean of the attempts that reached their goal, in whole milliseconds; null where none did. */
  readonly mean: Mark | null
  /** How often each ending was come to, in the order of their numbers. */
  readonly endings: ReadonlyMap<Ending, number>
}

function countEach<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

const meanOf = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((sum, number) => sum + number, 0) / numbers.length)

/** The statistics of attempts, usually those of one list. */
export function statisticsOf(attempts: readonly Attempt[]): Statistics {
  const finals = attempts.map(finalOf).filter((final) => final !== null)
  const left = attempts.filter((attempt) => !attempt.reached && lastLeg(attempt).end === null)
  const endings = attempts.flatMap(endingsOf).sort((one, other) => one - other)
  return {
    attempts: attempts.length,
    reached: finals.length,
    missed: attempts.length - finals.length - left.length,
    resets: countEach(left.map((attempt) => lastLeg(attempt).act)),
    mean:
      finals.length === 0
        ? null
        : { real: meanOf(finals.map(({ real }) => real)), game: meanOf(finals.map(({ game }) => game)) },
    endings: countEach(endings),
  }
}
