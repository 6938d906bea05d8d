import type { Outlook } from '../../rules/outlook.ts'
import { BRINK } from '../../rules/position.ts'
import { agreedPrice } from '../play/price.ts'
import { say } from '../say.ts'

/** How many of the mandates that they may have hold a red line against a text; empty where none does. */
export const redFor = ({ redLines: n, of }: Outlook): string =>
  n === 0 ? '' : n === of ? say('two.red.all') : say('two.red', { n, of })

/** The price of a text that is put forward to a person: no forecast, but what they may have against it. */
export function putForward(outlook: Outlook, temper: number): string {
  const { better } = outlook
  const beaten =
    better === null ? '' : say('board.beaten.text', { clause: say(`clause.${better.clause}`), option: better.option })
  const brink = temper === BRINK ? say('two.protest.may-end') : ''
  return [agreedPrice(outlook), redFor(outlook), beaten, brink].filter((part) => part !== '').join(' · ')
}
