import { CODE } from '../../rules/codes.ts'
import { OPTION_ROW } from '../../rules/game.ts'
import { OPTIONS } from '../../rules/scenario.ts'
import { lastSignature, signatureAt } from './signing.ts'
import { bestText, entriesOf, type Plan } from './stand.ts'

const MIDDLE = Math.ceil(OPTIONS.length / 2)

/**
 * Split down the middle: tables the middle option of two clauses at once, of one where only one is left, the first in the order
 * of the draft, and again until it is accepted; no option that another beats. It signs where nothing is left to split, or at
 * the last statement. It knows nothing of the other side's secrets.
 */
export const splitAlways: Plan = (stand) => {
  const last = lastSignature(stand)
  if (last !== null) return last
  const { better } = stand.game
  const text = bestText(stand, (tried) => {
    const entries = entriesOf(stand, tried)
    return entries.every((entry) => entry % OPTION_ROW === MIDDLE && better[entry] === 0) ? entries.length : null
  })
  return text ?? signatureAt(stand) ?? CODE.ASK
}
