import { answerDoes, answersMissing } from '../../i18n/two-answer.ts'
import { formatTwoMove, type TwoMove } from '../../rules/two/move.ts'
import type { TwoView } from '../../rules/two/view.ts'
import { drawMoves } from '../play/moves.ts'
import { agreedPrice } from '../play/price.ts'
import { wrap } from '../print.ts'
import { say } from '../say.ts'

function answerLine(two: TwoView, move: TwoMove): string {
  const price = move.do === 'accept' && two.askedOutlook !== null ? ` ${agreedPrice(two.askedOutlook)}` : ''
  return say('cli.two.answer', { word: formatTwoMove(move), what: `${say(...answerDoes(two, move))}${price}` })
}

/** The answers there are to what waits for one, each with what it does. */
function drawAnswers(two: TwoView): string {
  const missing = answersMissing(two)
  const lines = [...(missing === null ? [] : [say(missing)]), ...two.legal.map((move) => answerLine(two, move))]
  return `${say('cli.two.answers')}\n${lines.map((line) => wrap(line, 80, 2)).join('')}`
}

/** What a seat can do now, with its price. */
export const drawTwoMoves = (two: TwoView): string =>
  two.asked === null
    ? `${drawMoves(two.view)}${two.view.statement === null ? '' : wrap(say('two.needs'), 80, 2)}`
    : drawAnswers(two)
