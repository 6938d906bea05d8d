import { type Mark, sinceMark } from '../session/times.ts'
import type { Leg, Made } from './attempt.ts'

/** A run beside the personal best on the same seed. */
export interface Ghost {
  /** The decision, counted from 0, at which the paths part; null while they are one. */
  readonly parted: number | null
  /** What the other run did where this one stands now; null where it had ended, or the paths have parted. */
  readonly next: Made | null
  /** How far behind (above 0) or ahead the other run this one was at its last decision; null before the first. */
  readonly delta: Mark | null
}

/**
 * Where a match runs beside another of the same seed, chair and rules. Times are compared decision by decision, also after
 * the paths have parted, as far as the other goes.
 */
export function ghostOf(best: Leg, now: Leg): Ghost {
  const differs = now.made.findIndex(({ move }, index) => best.made[index]?.move !== move)
  const parted = differs < 0 ? null : differs
  const last = now.made.length - 1
  const [ours, theirs] = [now.made[last], best.made[last]]
  return {
    parted,
    next: parted === null ? (best.made[last + 1] ?? null) : null,
    delta: ours === undefined || theirs === undefined ? null : sinceMark(ours, theirs),
  }
}
