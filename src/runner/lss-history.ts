import type { Mark } from '../session/times.ts'
import { type Attempt, finalOf, lastLeg } from './attempt.ts'
import { goldsOf, personalBest, type Splits } from './bests.ts'
import { type Lss, type LssSegment, type LssTime, NO_TIME } from './lss.ts'
import { segmentsOf, splitsOf } from './splits.ts'

/** The words of a LiveSplit file, in the player's language. */
export interface LssWords {
  readonly game: string
  readonly category: string
  /** A name for every split, in order: as many as `splitIds` gives. */
  readonly splits: readonly string[]
  readonly variables: readonly (readonly [name: string, value: string])[]
}

const timeOf = (mark: Mark | null | undefined): LssTime => mark ?? NO_TIME

/** What one segment took in each attempt; an empty time where the attempt skipped it and has a later one. */
function historyOf(segments: readonly Splits[], index: number): LssSegment['history'] {
  return segments.flatMap((each, attempt) => {
    const time = each[index] ?? null
    const isSkipped = time === null && each.slice(index + 1).some((later) => later !== null)
    return time === null && !isSkipped ? [] : [{ id: attempt + 1, time: timeOf(time) }]
  })
}

/** The attempts of one list, oldest first, as a LiveSplit file has them. */
export function historyAsLss(
  attempts: readonly Attempt[],
  { game, category, splits: names, variables }: LssWords,
): Lss {
  const history = attempts.map((attempt) => splitsOf(attempt, names.length))
  const segments = history.map(segmentsOf)
  const golds = goldsOf(history)
  const best = personalBest(attempts)
  const bestSplits = best === null ? [] : splitsOf(best, names.length)
  return {
    game,
    category,
    variables,
    attemptCount: attempts.length,
    attempts: attempts.map((attempt, index) => {
      const { made, end } = lastLeg(attempt)
      const last = end ?? made.at(-1)
      return {
        id: index + 1,
        started: attempt.started,
        ended: attempt.started + (last?.real ?? 0),
        time: timeOf(finalOf(attempt)),
      }
    }),
    segments: names.map((name, index) => ({
      name,
      best: timeOf(bestSplits[index]),
      gold: timeOf(golds[index]),
      history: historyOf(segments, index),
    })),
  }
}
