import { scenarioOf } from '../../content/scenarios.ts'
import { movePrice } from '../../i18n/move-price.ts'
import type { WordlessMove } from '../../rules/move.ts'
import { formatMove } from '../../rules/notation.ts'
import type { View } from '../../rules/view.ts'
import { wrap } from '../print.ts'
import { say, word } from '../say.ts'

/** What a move that tables no text is called and what it costs. */
export function moveWords(view: View, move: WordlessMove): string {
  const kind = move.do === 'line' ? (`line-${move.line}` as const) : move.do
  const name = move.do === 'line' ? say(`move.line-${move.line}.${view.chair}`) : say(`move.${move.do}`)
  return `${name}. ${say(movePrice(kind, scenarioOf(view.rulesVersion)))}`
}

/** The same with what has to be known before it is chosen: what a line promises, what a form needs. */
function moveLine(view: View, move: WordlessMove): string {
  const more =
    move.do === 'line'
      ? ` ${word(`move.line-${move.line}.${view.chair}.what`)}`
      : move.do === 'sign'
        ? ` ${word(`form.${move.form}.what`)}`
        : ''
  return `${formatMove(move)}: ${moveWords(view, move)}${more}`
}

/** Every kind of move that is legal now, with its price. */
export function drawMoves(view: View): string {
  const texts = view.legal.filter((move) => move.do === 'table')
  const others = view.legal.filter((move) => move.do !== 'table')
  const [first] = texts
  const tabled =
    first === undefined ? [] : [say('cli.play.moves.table', { count: texts.length, example: formatMove(first) })]
  const lines = [...tabled, ...others.map((move) => moveLine(view, move))]
  return `${say('cli.play.moves')}\n${lines.map((line) => wrap(line, 80, 2)).join('')}`
}
