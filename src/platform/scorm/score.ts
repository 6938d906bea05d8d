import type { Debrief } from '../../analysis/debrief.ts'
import { seatOf } from '../../rules/scenario.ts'
import type { View } from '../../rules/view.ts'

/** The worst ending lies so far below the fallback (rule book, section 10). */
const WORST = 8

/**
 * The score of a summit that is over, 0 to 100: 0 for the worst ending, 100 for as much own worth as the best text that
 * both capitals would ratify, or more, and in between in proportion. Null while it runs.
 */
export function scoreOf(
  view: View,
  fallback: number,
  { ratified, bargain }: Pick<Debrief, 'ratified' | 'bargain'>,
): number | null {
  if (view.end === null) return null
  const seat = seatOf(view.chair)
  const deals = ratified.deals.length > 0 ? ratified.deals : bargain.deals
  const best = Math.max(fallback, ...deals.map(({ worth }) => worth[seat]))
  const share = (view.end.worth[view.chair] - (fallback - WORST)) / (best - (fallback - WORST))
  return Math.round(100 * Math.max(0, Math.min(1, share)))
}
