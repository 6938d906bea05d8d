import { questionOf } from '../../i18n/risk.ts'
import { BRINK } from '../../rules/position.ts'
import { riskOf } from '../../rules/risk.ts'
import { isReply, type TwoMove } from '../../rules/two/move.ts'
import type { TwoView } from '../../rules/two/view.ts'
import { say } from '../say.ts'

/** What to ask before a legal move that may cost the draft; null where it is simply made. */
export function twoQuestionFor(move: TwoMove, { view, outlooks }: TwoView): string | null {
  const atBrink = view.temper === BRINK
  if (isReply(move)) return move.do === 'protest' && atBrink ? say('cli.two.protest-ends') : null
  if (move.do === 'table') return atBrink ? say('two.protest.may-end') : null
  const risk = riskOf(move, view, outlooks)
  if (risk === null) return null
  const { question, detail, args } = questionOf(risk)
  return `${say(question)} ${say(detail, args)}`
}
