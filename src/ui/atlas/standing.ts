import { ENDINGS, type Ending } from '../../rules/outcomes.ts'
import type { SeatId } from '../../rules/scenario.ts'
import type { KeptRun } from '../../store/runs.ts'

/** What the kept runs say of an ending from a chair. */
export interface Standing {
  readonly ending: Ending
  /** How often it was reached from this chair, and whether from any. */
  readonly times: number
  readonly isKnown: boolean
  /** The run with the fewest decisions, of several the one worth most to us; null where there is none. */
  readonly best: KeptRun | null
}

function better(one: KeptRun, other: KeptRun): KeptRun {
  if (one.decisions !== other.decisions) return one.decisions < other.decisions ? one : other
  return other.worth[other.chair] > one.worth[one.chair] ? other : one
}

/** All endings in the order of their numbers, as they stand from a chair. */
export function standingsOf(runs: readonly KeptRun[], chair: SeatId): readonly Standing[] {
  return ENDINGS.map((ending) => {
    const known = runs.filter((run) => run.ending === ending)
    const own = known.filter((run) => run.chair === chair)
    const best = own.length === 0 ? null : own.reduce(better)
    return { ending, times: own.length, isKnown: known.length > 0, best }
  })
}

/** How many different endings were reached from a chair. */
export const seenFrom = (runs: readonly KeptRun[], chair: SeatId): number =>
  new Set(runs.filter((run) => run.chair === chair).map(({ ending }) => ending)).size
