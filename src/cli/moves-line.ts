import { quoted } from '../i18n/quoted.ts'
import { newContext } from '../rules/context.ts'
import { fillContext } from '../rules/fill.ts'
import type { Game } from '../rules/game.ts'
import { formatMove, parseMove } from '../rules/notation.ts'
import { GAUGES, type Position, START } from '../rules/position.ts'
import { attempt } from '../rules/refusal.ts'
import { refuse } from './bad-input.ts'
import { whyMisread, whyRefused } from './reasons.ts'

/** The position after a line of moves, as `sweep` prints it; stops with a sentence at the first that is wrong, or ends the summit. */
export function positionAfter(game: Game, line: string): Position {
  const ctx = newContext()
  let position = START
  for (const [index, word] of line.split(';').entries()) {
    const parsed = parseMove(word)
    const number = index + 1
    if (!parsed.ok) refuse('cli.after.misread', { number, at: quoted(word.trim()), why: whyMisread(parsed.misread) })
    fillContext(game, ctx, (position / GAUGES) | 0)
    const move = formatMove(parsed.value)
    const to = attempt(game, ctx, position % GAUGES, parsed.value)
    if (typeof to === 'string') refuse('cli.after.refused', { number, move, why: whyRefused(to) })
    if (to < 0) refuse('cli.after.ends', { number, move })
    position = to
  }
  return position
}
