import type { Remembered } from '../../rules/view.ts'
import type { Playing, Studied } from '../../store/state.ts'
import { useGame } from '../context.ts'

/** The run on the board; the board is only shown while there is one. */
export function useStudied(): Studied {
  const studied = useGame((state) => state.studied)
  if (studied === null) throw new Error('the analysis board is shown without a run')
  return studied
}

/** What the board shows now: the whole of the moves gone along, and how many of them are made. */
export interface ShownStep {
  readonly whole: Playing
  readonly made: number
  readonly of: number
  /** The decision made next; null where nothing more was decided. */
  readonly next: Remembered | null
}

/** The step that is shown, in the run or in a variation. */
export function stepOf({ whole, at, variation }: Studied): ShownStep {
  const shown = variation?.whole ?? whole
  const made = at + (variation?.made ?? 0)
  const { remembered } = shown.view
  return { whole: shown, made, of: remembered.length, next: remembered[made] ?? null }
}
