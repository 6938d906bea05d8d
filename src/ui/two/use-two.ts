import type { TwoView } from '../../rules/two/view.ts'
import { useGame } from '../context.ts'

/** What the seat whose hand lies open may know; null where no table of two is open, or under its curtain. */
export const useTwo = (): TwoView | null => useGame(({ paired }) => paired?.two ?? null)

/** Whether two people sit at the table that is shown. */
export const useIsTwo = (): boolean => useGame(({ paired }) => paired !== null)
