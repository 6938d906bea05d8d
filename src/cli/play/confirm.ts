import { questionOf } from '../../i18n/risk.ts'
import type { Move } from '../../rules/move.ts'
import { riskOf } from '../../rules/risk.ts'
import type { View } from '../../rules/view.ts'
import type { Briefing } from '../../session/advice.ts'
import { say } from '../say.ts'

/** What to ask before a legal move that may cost the draft; null where it is simply made. */
export function questionFor(move: Move, view: View, briefing: Briefing): string | null {
  const risk = riskOf(move, view, briefing.outlooks)
  if (risk === null) return null
  const { question, detail, args } = questionOf(risk)
  return `${say(question)} ${say(detail, args)}`
}
