import type { GameKey } from '../../i18n/languages.ts'
import type { Args } from '../../i18n/say.ts'
import type { Move } from '../../rules/move.ts'
import { findOutlook, type Outlooks } from '../../rules/outlook.ts'
import { LAST_STATEMENT } from '../../rules/position.ts'
import type { View } from '../../rules/view.ts'

/** A question before a move that may lose the draft: its messages and their figures. */
export interface Question {
  readonly question: GameKey
  readonly detail: GameKey
  readonly args: Args
  readonly yes: GameKey
}

const BRINK = 3
/** Leaving the table costs this much of the fallback (rule book, section 10). */
const WALK_COST = 2

function atBrink(move: Move, view: View, outlooks: Outlooks): Question | null {
  if (view.temper !== BRINK) return null
  const asked = { question: 'confirm.risk', yes: 'confirm.yes.risk' } as const
  if (move.do === 'press' || move.do === 'gallery') {
    return { ...asked, detail: 'confirm.risk.press', args: { draft: view.worth } }
  }
  const outlook = move.do === 'table' ? findOutlook(outlooks, move.text) : null
  if (outlook === null || outlook.temper[1] <= 0) return null
  return { ...asked, detail: 'confirm.risk.text', args: { draft: view.worth, n: outlook.accepted, of: outlook.of } }
}

/** What to ask before a move, or null where it can simply be made. */
export function riskOf(move: Move, view: View, outlooks: Outlooks): Question | null {
  const draft = view.worth
  if (move.do === 'walk') {
    const args = { worth: view.fallback - WALK_COST, draft }
    return { question: 'confirm.walk', detail: 'confirm.walk.lost', args, yes: 'confirm.yes.walk' }
  }
  if (move.do === 'adjourn' && view.act === 'final') {
    return { question: 'confirm.adjourn', detail: 'confirm.adjourn.lost', args: { draft }, yes: 'confirm.yes.adjourn' }
  }
  const legal = move.do === 'table' || view.legal.some((known) => known.do === move.do)
  if (move.do === 'sign' || !legal) return null
  const risk = atBrink(move, view, outlooks)
  if (risk !== null || view.statement !== LAST_STATEMENT || view.willing !== true) return risk
  return {
    question: 'confirm.unsigned',
    detail: 'confirm.unsigned.lost',
    args: { draft },
    yes: 'confirm.yes.unsigned',
  }
}
