import type { Text } from '../../rules/move.ts'
import type { Outlook, Range } from '../../rules/outlook.ts'
import { optionWords, say } from '../say.ts'

function trustPrice([least, most]: Range): string {
  if (least < 0 && most > 0) return say('price.trust.may-either')
  if (most > 0) return say(least > 0 ? 'price.trust.rises' : 'price.trust.may-rise')
  if (least < 0) return say(most < 0 ? 'price.trust.falls' : 'price.trust.may-fall')
  return say('price.trust.stays')
}

function facePrice({ ownFace, theirFace }: Outlook): string {
  if (ownFace < 0) return say(theirFace < 0 ? 'price.face.both' : 'price.face.ours')
  return say(theirFace < 0 ? 'price.face.theirs' : 'price.face.hold')
}

function temperPrice([least, most]: Range, atBrink: boolean): string {
  if (most === 0) return say('price.temper.stays')
  if (atBrink) return say('price.temper.ends')
  return say(least > 0 ? 'price.temper.rises' : 'price.temper.may-rise')
}

/** What a text would bring if they agree: our worth, trust and faces. */
export function agreedPrice(outlook: Outlook): string {
  const { worth, ownGain } = outlook
  const own = say('cli.play.price.worth', { from: worth - ownGain, to: worth })
  return [own, trustPrice(outlook.trust), facePrice(outlook)].join(' · ')
}

/** The same, with how many readings would agree and what a refusal would cost. */
export function tabledPrice(outlook: Outlook, temper: number): string {
  const { accepted, of, redLines, better } = outlook
  const parts = [say('cli.play.price.accept', { n: accepted, of }), agreedPrice(outlook)]
  if (accepted < of) parts.push(temperPrice(outlook.temper, temper === 3))
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
