import type { ActId } from '../rules/acts.ts'
import type { Ending } from '../rules/outcomes.ts'
import { type Mark, START_MARK, sinceMark } from '../session/times.ts'
import { type Attempt, finalOf, type Leg, lastLeg } from './attempt.ts'
import type { CategoryId } from './categories.ts'

/** The acts of a summit that take time, then the votes and the ending: the splits of one match. */
export const ACT_SPLITS = ['arrival', 'restricted', 'recess', 'expanded', 'final', 'press', 'ending'] as const
/** A split: that of an act, or in a series the first, second, ... ending that was new. */
export type SplitId = (typeof ACT_SPLITS)[number] | number

/** The splits of a category, in order; `endings`: how many endings the world of a series has. */
export const splitIds = (category: CategoryId, endings: number): readonly SplitId[] =>
  category === 'all-endings' ? Array.from({ length: endings }, (_, index) => index + 1) : ACT_SPLITS

/** When the last decision of an act was made; null where the act was skipped or is not over. */
function actSplit({ made, act }: Leg, wanted: ActId, isOver: boolean): Mark | null {
  const last = made.findLast((one) => one.act === wanted)
  return last === undefined || act === wanted || (act === 'ended' && !isOver && last === made.at(-1))
    ? null
    : { real: last.real, game: last.game }
}

function endingSplits({ legs }: Attempt, count: number): readonly (Mark | null)[] {
  const seen: Ending[] = []
  const marks: Mark[] = []
  for (const { end } of legs) {
    if (end === null || seen.includes(end.ending)) continue
    seen.push(end.ending)
    marks.push({ real: end.real, game: end.game })
  }
  return Array.from({ length: count }, (_, index) => marks[index] ?? null)
}

/**
 * When each split of an attempt was reached, since its start; null where it has not been, or where the run skipped it.
 * An act is over when the match has gone on to the next; the last act of a match counts only if the goal was reached, so
 * that giving up early makes no fast split.
 */
export function splitsOf(attempt: Attempt, endings: number): readonly (Mark | null)[] {
  if (attempt.category === 'all-endings') return endingSplits(attempt, endings)
  return ACT_SPLITS.map((id) => (id === 'ending' ? finalOf(attempt) : actSplit(lastLeg(attempt), id, attempt.reached)))
}

/** How long each segment took: from the last split before that has a time, or the start, to its own. */
export function segmentsOf(splits: readonly (Mark | null)[]): readonly (Mark | null)[] {
  let before = START_MARK
  return splits.map((split) => {
    if (split === null) return null
    const segment = sinceMark(split, before)
    before = split
    return segment
  })
}
