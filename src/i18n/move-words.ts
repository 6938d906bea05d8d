import type { Change, Move } from '../rules/move.ts'
import type { SeatId } from '../rules/scenario.ts'
import type { GameKey } from './languages.ts'
import type { Say } from './say.ts'

/** How the options of a text are said: by their letters alone, or with their short or full words. */
export type OptionsSaid = 'letters' | 'short' | 'full'

/** A move in one line, from a chair. */
export function moveWords(say: Say<GameKey>, move: Move, chair: SeatId, options: OptionsSaid): string {
  if (move.do === 'line') return say(`move.line-${move.line}.${chair}`)
  if (move.do === 'sign') return say('move.sign.form', { form: say(`form.${move.form}`) })
  if (move.do !== 'table') return say(`move.${move.do}`)
  const said = ({ clause, option }: Change): string => {
    const named = { clause: say(`clause.${clause}`), option }
    if (options === 'letters') return say('move.change', named)
    const words = options === 'short' ? say(`option.${clause}-${option}.short`) : say(`option.${clause}-${option}`)
    return say('move.change.words', { ...named, words })
  }
  const [first, second] = move.text
  return second === undefined ? said(first) : say('move.changes', { first: said(first), second: said(second) })
}
