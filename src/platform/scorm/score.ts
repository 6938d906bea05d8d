import type { Debrief } from '../../analysis/debrief.ts'
import { OUTCOMES } from '../../rules/outcomes.ts'
import { seatOf } from '../../rules/scenario.ts'
import type { View } from '../../rules/view.ts'

/** How far the worst ending lies below the fallback (below 0). */
const WORST = Math.min(...OUTCOMES.map((outcome) => ('offset' in outcome ? outcome.offset : 0)))

/**
 * The score of a summit that is over, 0 to 100: 0 for the worst ending, 100 for as much own worth as the best text that
 * both capitals would ratify, or more, and in between in proportion. Null while it runs.
 */
export function scoreOf(view: View, { ratified, bargain }: Pick<Debrief, 'ratified' | 'bargain'>): number | null {
  if (view.end === null) return null
  const seat = seatOf(view.chair)
  const deals = ratified.deals.length > 0 ? ratified.deals : bargain.deals
  const worst = view.fallback + WORST
  const best = Math.max(view.fallback, ...deals.map(({ worth }) => worth[seat]))
  const share = (view.end.worth[view.chair] - worst) / (best - worst)
  return Math.round(100 * Math.max(0, Math.min(1, share)))
}
