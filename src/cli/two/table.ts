import { textInLine } from '../../i18n/two.ts'
import { formatText } from '../../rules/notation.ts'
import { isSession, LAST_OF_TWO, statementsOf } from '../../rules/two/turns.ts'
import type { TwoView } from '../../rules/two/view.ts'
import { agreedPrice, textLines } from '../play/price.ts'
import { wrap } from '../print.ts'
import { say, word } from '../say.ts'
import { draft, gauges, home, indented } from '../table.ts'
import { drawTwoMoves } from './moves.ts'

function heading({ view, statement }: TwoView): string {
  const act = word(`act.${view.act}`)
  if (statement === null || !isSession(view.act)) return act
  const [, last] = statementsOf(view.act)
  return say('cli.two.heading', { act, n: statement, of: LAST_OF_TWO, left: last - statement + 1 })
}

/** The text that can be taken up, and the seat's own that was declined. */
function declined({ view, outlooks, ownDeclined }: TwoView): string {
  const ours = ownDeclined === null ? '' : wrap(say('two.declined.ours', { text: textInLine(ownDeclined, say) }))
  const { proposal } = outlooks
  if (view.statement === null || proposal === null) return ours
  const price = say('cli.play.accept', { price: agreedPrice(proposal) })
  const title = `${say('two.declined')}: ${formatText(proposal.text)}`
  return `${title}\n${indented([...textLines(proposal.text), price])}${ours}`
}

/** What the other seat has put forward and this one has to answer. */
function asked({ asked, view }: TwoView): string {
  if (asked === null) return ''
  const { move } = asked
  if (move.do === 'table') return `${say('two.answer.table')}:\n${indented(textLines(move.text))}`
  if (move.do === 'sign') return `${say('two.answer.sign', { form: say(`form.${move.form}`).toLowerCase() })}.\n`
  return `${say('two.answer.adjourn', { final: view.act === 'final' ? 'yes' : 'no' })}.\n`
}

/** The whole state of a match of two as the seat that decides may see it. */
export function drawTwoTable(two: TwoView): string {
  const { view, statement } = two
  return [
    `\n${'─'.repeat(80)}\n${heading(two)}\n`,
    gauges(view),
    draft(view),
    two.asked === null ? declined(two) : '',
    home(view),
    statement === LAST_OF_TWO ? wrap(say('two.last')) : '',
    asked(two),
    two.asked === null && view.statement !== null ? '' : drawTwoMoves(two),
  ].join('')
}
