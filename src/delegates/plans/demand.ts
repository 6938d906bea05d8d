import { CODE } from '../../rules/codes.ts'
import type { Game } from '../../rules/game.ts'
import { BRINK, temperOf } from '../../rules/position.ts'
import { lastSignature, signatureAt } from './signing.ts'
import { bestText, entriesOf, type Plan, worthGain } from './stand.ts'

const isHopeless = ({ publicRedLines, other, better }: Game, entry: number): boolean =>
  publicRedLines[other][entry] === 1 || better[entry] !== 0

/**
 * Demand always: tables the text with the greatest own gain, whatever they say to it; no text that it knows to be in vain, as a
 * red line of their country or one with a better text. At the brink, where one insult more would end the talks, it eases
 * instead. It signs where nothing is left to demand, or at the last statement. It knows nothing of the other side's secrets.
 */
export const demandAlways: Plan = (stand) => {
  const last = lastSignature(stand)
  if (last !== null) return last
  if (temperOf(stand.gauges) === BRINK) return CODE.EASE
  const { game } = stand
  const text = bestText(stand, (tried) =>
    entriesOf(stand, tried).some((entry) => isHopeless(game, entry)) ? null : worthGain(stand, game.chair, tried),
  )
  return text ?? signatureAt(stand) ?? CODE.ASK
}
