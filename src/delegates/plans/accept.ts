import { CODE } from '../../rules/codes.ts'
import { lastSignature, signatureAt } from './signing.ts'
import { isLegal, type Plan } from './stand.ts'

/**
 * Accept always: takes every proposal it may take, and asks where there is none. In the final session it signs once nothing is
 * left to take, at the last statement before it takes anything. Of the other side it knows what is told: their proposal, and
 * whether they would sign.
 */
export const acceptAlways: Plan = (stand) => {
  const last = lastSignature(stand)
  if (last !== null) return last
  return isLegal(stand, CODE.ACCEPT) ? CODE.ACCEPT : (signatureAt(stand) ?? CODE.ASK)
}
