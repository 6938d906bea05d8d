import { adviceTitle, adviceWhy } from '../../i18n/advice.ts'
import type { Move } from '../../rules/move.ts'
import { formatMove } from '../../rules/notation.ts'
import type { View } from '../../rules/view.ts'
import type { Advice, Briefing, Recommendation } from '../../session/advice.ts'
import { wrap } from '../print.ts'
import { say } from '../say.ts'
import { moveWords } from './moves.ts'
import { tabledPrice, textLines } from './price.ts'

const INDENT = 5

/** Moves of the cards, in their order: the advisers' drafts at the table, their choices elsewhere. */
export const cardMoves = ({ advice, recommendations }: Briefing): Move[] =>
  [...advice, ...recommendations].map(({ move }) => move)

const card = (number: number, adviser: Advice['adviser'], move: Move, lines: readonly string[]): string =>
  `  ${say('cli.play.card', { number, role: say(`role.${adviser}`), move: formatMove(move) })}\n` +
  lines.map((line) => wrap(line, 80, INDENT)).join('')

function adviceCard(number: number, view: View, advice: Advice): string {
  const { adviser, move, outlook, share, stance } = advice
  const lines = [`${say(adviceTitle(advice))}. ${say(adviceWhy(advice))}`]
  if (move.do === 'table') lines.push(...textLines(move.text))
  if (outlook !== null && move.do === 'table') lines.push(tabledPrice(outlook, view.temper))
  if (share !== null) {
    const bent = stance === 'demand' && adviser !== 'counsel'
    lines.push(say('cli.play.card.share', { share, bias: bent ? say(`advice.bias.${adviser}`) : 'none' }))
  }
  return card(number, adviser, move, lines)
}

function choiceCard(number: number, view: View, { adviser, move, reason }: Recommendation): string {
  return card(number, adviser, move, [moveWords(view, move), say(`because.${reason}`, { adviser })])
}

/** The advisers' cards, numbered from 1. */
export const cardLines = (view: View, { advice, recommendations }: Briefing): string[] => [
  ...advice.map((one, index) => adviceCard(index + 1, view, one)),
  ...recommendations.map((one, index) => choiceCard(advice.length + index + 1, view, one)),
]
