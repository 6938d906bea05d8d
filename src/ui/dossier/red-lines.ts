import { geneva } from '../../content/geneva.ts'
import type { Change } from '../../rules/move.ts'
import { CLAUSES, OPTIONS, type SeatId } from '../../rules/scenario.ts'

/**
 * The options a seat can never sign under a mandate (rule book, section 5): worth -4 or less to the country, or -8 or
 * less weighed. In the order of the draft; none for a mandate that the seat does not have.
 */
export function redLinesOf(seat: SeatId, mandate: string): Change[] {
  const weights = geneva.mandates[seat].find(({ id }) => id === mandate)?.weights ?? []
  const { redLine, redLineWeighed } = geneva.thresholds
  return CLAUSES.flatMap((clause, index) =>
    OPTIONS.flatMap((option, step): Change[] => {
      const value = geneva.clauses[index]?.values[seat][step] ?? 0
      const weight = weights[index]
      if (weight === undefined) return []
      return value <= redLine || weight * value <= redLineWeighed ? [{ clause, option }] : []
    }),
  )
}
