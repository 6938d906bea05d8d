import type { Point } from '../../analysis/frontier.ts'
import { SEATS, type SeatId } from '../../rules/scenario.ts'

/** Figures for Russia and the United States as a chair reads them: its own first. */
export function ownFirst(pair: Point, chair: SeatId): { readonly own: number; readonly theirs: number } {
  const [own, theirs] = chair === SEATS[0] ? pair : ([pair[1], pair[0]] as const)
  return { own, theirs }
}
