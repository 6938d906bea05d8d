import { type Mark, sinceMark } from '../session/times.ts'
import { type Attempt, decisionsOf, finalOf } from './attempt.ts'
import { RANKED_BY } from './categories.ts'
import { segmentsOf } from './splits.ts'

/** The splits of one attempt: when each was reached, null where it was not. */
export type Splits = readonly (Mark | null)[]

/** Below 0 where one finished run is better than another of its category: earlier, or for Low% with fewer decisions. */
function compareRuns(one: Attempt, other: Attempt): number {
  const [ours, theirs] = [finalOf(one)?.real ?? 0, finalOf(other)?.real ?? 0]
  const fewer = RANKED_BY[one.category] === 'decisions' ? decisionsOf(one) - decisionsOf(other) : 0
  return fewer === 0 ? ours - theirs : fewer
}

/** The best of attempts of one list, the earlier of equals; null where none reached its goal. */
export function personalBest(attempts: readonly Attempt[]): Attempt | null {
  const finished = attempts.filter(({ reached }) => reached)
  return finished.reduce<Attempt | null>(
    (best, one) => (best === null || compareRuns(one, best) < 0 ? one : best),
    null,
  )
}

const CLOCKS = ['real', 'game'] as const
type ClockName = (typeof CLOCKS)[number]

const least = (one: Mark | null, other: Mark | null): Mark | null =>
  one === null || other === null
    ? (one ?? other)
    : { real: Math.min(one.real, other.real), game: Math.min(one.game, other.game) }

/**
 * The shortest time of every segment, over attempts finished or not, each clock for itself; null where none has one. A
 * segment after skipped ones counts from the split before them.
 */
export function goldsOf(history: readonly Splits[]): readonly (Mark | null)[] {
  const length = Math.max(0, ...history.map((splits) => splits.length))
  const segments = history.map(segmentsOf)
  return Array.from({ length }, (_, index) =>
    segments.reduce<Mark | null>((gold, one) => least(gold, one[index] ?? null), null),
  )
}

/** For an attempt that skips a segment: the next it has a time for, with that time; null where there is none. */
function afterSkip(segments: Splits, index: number): { readonly next: number; readonly time: Mark } | null {
  if (segments[index] !== null) return null
  const next = segments.findIndex((segment, later) => later > index && segment !== null)
  const time = segments[next]
  return next < 0 || time === null || time === undefined ? null : { next, time }
}

function sumBy(clock: ClockName, golds: readonly (Mark | null)[], segments: readonly Splits[]): number | null {
  const sums: (number | null)[] = [0, ...golds.map(() => null)]
  const reach = (index: number, sum: number) => {
    sums[index] = Math.min(sums[index] ?? sum, sum)
  }
  for (const [index, gold] of golds.entries()) {
    const sum = sums[index] ?? null
    if (sum === null) continue
    if (gold !== null) reach(index + 1, sum + gold[clock])
    for (const each of segments) {
      const skip = afterSkip(each, index)
      if (skip !== null) reach(skip.next + 1, sum + skip.time[clock])
    }
  }
  return sums.at(-1) ?? null
}

/**
 * Sum of best: the shortest way through all segments, by golds or, where an attempt skipped some, by what it took for
 * those and the next together; as LiveSplit counts it. Null where no such way leads to the end.
 */
export function sumOfBest(history: readonly Splits[]): Mark | null {
  const golds = goldsOf(history)
  const segments = history.map(segmentsOf)
  const [real, game] = CLOCKS.map((clock) => (golds.length === 0 ? null : sumBy(clock, golds, segments)))
  return real === null || real === undefined || game === null || game === undefined ? null : { real, game }
}

/** How far behind (above 0) or ahead another attempt each split is; null where one of the two has no time. */
export const deltasTo = (splits: Splits, other: Splits): readonly (Mark | null)[] =>
  splits.map((split, index) => {
    const compared = other[index] ?? null
    return split === null || compared === null ? null : sinceMark(split, compared)
  })
