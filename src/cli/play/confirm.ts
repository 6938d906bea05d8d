import type { Move } from '../../rules/move.ts'
import { outcomeCode, outcomeWorth } from '../../rules/outcomes.ts'
import { findOutlook } from '../../rules/outlook.ts'
import type { View } from '../../rules/view.ts'
import type { Briefing } from '../../session/advice.ts'
import { say } from '../say.ts'

const BRINK = 3

/** Whether a move can break the talks off: at the brink, what may raise temper. */
function riskOf(move: Move, view: View, briefing: Briefing): string | null {
  if (view.temper !== BRINK || view.statement === null) return null
  const draft = view.worth
  if (move.do === 'press' || move.do === 'gallery') return say('confirm.risk.press', { draft })
  if (move.do !== 'table') return null
  const outlook = findOutlook(briefing.outlooks, move.text)
  if (outlook === null || outlook.temper[1] === 0) return null
  return say('confirm.risk.text', { draft, n: outlook.accepted, of: outlook.of })
}

/** What to ask before a legal move that cannot be taken back lightly; null where it is simply made. */
export function questionFor(move: Move, view: View, briefing: Briefing): string | null {
  if (move.do === 'walk') {
    const worth = outcomeWorth(outcomeCode('walk-out'), view.worth, view.fallback)
    const lost = say('confirm.walk.lost', { worth, draft: view.worth })
    return `${say('confirm.walk')} ${lost}`
  }
  if (move.do === 'adjourn' && view.act === 'final') {
    return `${say('confirm.adjourn')} ${say('confirm.adjourn.lost', { draft: view.worth })}`
  }
  const risk = riskOf(move, view, briefing)
  return risk === null ? null : `${say('confirm.risk')} ${risk}`
}
