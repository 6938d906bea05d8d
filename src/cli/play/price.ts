import { facePrice, refusalPrice, trustPrice } from '../../i18n/price.ts'
import type { Text } from '../../rules/move.ts'
import type { Outlook } from '../../rules/outlook.ts'
import { optionWords, say } from '../say.ts'

/** What a text would bring if they agree: our worth, trust and faces. */
export function agreedPrice(outlook: Outlook): string {
  const { worth, ownGain } = outlook
  const own = say('cli.play.price.worth', { from: worth - ownGain, to: worth })
  return [own, say(trustPrice(outlook.trust)), say(facePrice(outlook))].join(' · ')
}

/** The same, with how many readings would agree and what a refusal would cost. */
export function tabledPrice(outlook: Outlook, temper: number): string {
  const { accepted, of, redLines, better } = outlook
  const refused = refusalPrice(outlook, temper)
  const parts = [say('cli.play.price.accept', { n: accepted, of }), agreedPrice(outlook)]
  if (refused !== null) parts.push(say(refused))
  if (redLines > 0) parts.push(say('cli.play.price.red', { n: redLines, of }))
  if (better !== null) {
    parts.push(say('board.beaten.text', { clause: say(`clause.${better.clause}`), option: better.option }))
  }
  return parts.join(' · ')
}

/** A text in words, a clause a line. */
export const textLines = (text: Text): string[] =>
  text.map(({ clause, option }) =>
    say('cli.play.text', { clause: say(`clause.${clause}`), option, words: optionWords(clause, option) }),
  )
