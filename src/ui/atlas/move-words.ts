import type { GameKey } from '../../i18n/languages.ts'
import type { Say } from '../../i18n/say.ts'
import type { Move } from '../../rules/move.ts'
import type { SeatId } from '../../rules/scenario.ts'

/** A move in words, from a chair. */
export function moveWords(say: Say<GameKey>, move: Move, chair: SeatId): string {
  if (move.do === 'line') return say(`move.line-${move.line}.${chair}`)
  if (move.do === 'sign') return say('atlas.line.sign', { form: move.form })
  if (move.do !== 'table') return say(`move.${move.do}`)
  const [one = '', two] = move.text.map(({ clause, option }) =>
    say('atlas.text', { clause: say(`clause.${clause}`), option: say(`option.${clause}-${option}`) }),
  )
  return say('atlas.line.table', { text: two === undefined ? one : say('atlas.text.two', { one, two }) })
}
