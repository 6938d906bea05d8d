import { afterSignature } from '../../rules/endings.ts'
import { outcomeOf, outcomeWorth } from '../../rules/outcomes.ts'
import { packDraft } from '../../rules/position.ts'
import type { Form } from '../../rules/scenario.ts'
import { type View, wonIn } from '../../rules/view.ts'

/** What would become of a signature with the support both capitals show today. */
export interface FormToday {
  readonly fate: 'holds' | 'late' | 'short' | 'senate' | 'struck'
  /** Own worth of that outcome. */
  readonly worth: number
}

/**
 * Reckons a form by the rule book's section 10 from the view alone; words to the press and news can still change it.
 */
export function formToday(view: View, form: Form): FormToday {
  const [russia, usa] = [view.home.russia, view.home.usa].map(wonIn)
  const code = afterSignature(form, packDraft(view.draft), russia ?? 0, usa ?? 0, view.trust)
  const outcome = outcomeOf(code)
  const worth = outcomeWorth(code, view.worth, view.fallback)
  if (outcome.id === 'struck-down') return { fate: 'struck', worth }
  if (outcome.id === 'senate-text') return { fate: 'senate', worth }
  if (outcome.id === 'years-later') return { fate: 'late', worth }
  return { fate: 'share' in outcome ? 'holds' : 'short', worth }
}
