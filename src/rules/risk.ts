import type { Move } from './move.ts'
import { outcomeCode, outcomeWorth } from './outcomes.ts'
import { findOutlook, type Outlook, type Outlooks } from './outlook.ts'
import { BRINK, LAST_STATEMENT } from './position.ts'
import type { View } from './view.ts'

/** What a legal move may cost for good: asked about twice. `draft` is what the draft is worth to the seat. */
export type Risk = { readonly draft: number } & (
  | { readonly risk: 'walk'; readonly worth: number }
  /** Suspends the summit. */
  | { readonly risk: 'adjourn' }
  /** At the brink: breaks the talks off. */
  | { readonly risk: 'breaks-off' }
  /** At the brink: breaks them off unless they accept, which so many of the readings left would. */
  | { readonly risk: 'may-break-off'; readonly accepted: number; readonly of: number }
  /** At the last statement: they would sign now, and after this nothing can be signed. */
  | { readonly risk: 'unsigned' }
)

function atBrink(move: Move, view: View, outlook: Outlook | null): Risk | null {
  const draft = view.worth
  if (view.temper !== BRINK || view.statement === null) return null
  if (move.do === 'press' || move.do === 'gallery') return { risk: 'breaks-off', draft }
  if (outlook === null || outlook.temper[1] <= 0) return null
  return { risk: 'may-break-off', draft, accepted: outlook.accepted, of: outlook.of }
}

/** What a move may cost for good, from the chair's view; null where it can simply be made, or is not legal. */
export function riskOf(move: Move, view: View, outlooks: Outlooks): Risk | null {
  const draft = view.worth
  const outlook = move.do === 'table' ? findOutlook(outlooks, move.text) : null
  const isLegal = move.do === 'table' ? outlook !== null : view.legal.some((known) => known.do === move.do)
  if (!isLegal || move.do === 'sign') return null
  if (move.do === 'walk') {
    return { risk: 'walk', draft, worth: outcomeWorth(outcomeCode('walk-out'), draft, view.fallback) }
  }
  if (move.do === 'adjourn' && view.act === 'final') return { risk: 'adjourn', draft }
  const risk = atBrink(move, view, outlook)
  return risk === null && view.statement === LAST_STATEMENT && view.willing === true
    ? { risk: 'unsigned', draft }
    : risk
}
