import type { Change } from './move.ts'
import { CLAUSES, OPTIONS, type Scenario, type SeatId } from './scenario.ts'

/** Whether an option worth `value` to the country and `worth` to the mandate is a red line (rule book, section 2). */
export const isRedLine = ({ thresholds }: Scenario, value: number, worth: number): boolean =>
  value <= thresholds.redLine || worth <= thresholds.redLineWeighed

/**
 * The options a seat can never sign under a mandate, in the order of the draft; none for a mandate that the seat does
 * not have.
 */
export function redLinesOf(scenario: Scenario, seat: SeatId, mandate: string): Change[] {
  const weights = scenario.mandates[seat].find(({ id }) => id === mandate)?.weights
  if (weights === undefined) return []
  return CLAUSES.flatMap((clause, index) =>
    OPTIONS.flatMap((option, step): Change[] => {
      const value = scenario.clauses[index]?.values[seat][step] ?? 0
      return isRedLine(scenario, value, value * (weights[index] ?? 0)) ? [{ clause, option }] : []
    }),
  )
}
