import type { Outlook, Range } from '../rules/outlook.ts'
import { BRINK } from '../rules/position.ts'
import type { GameKey } from './languages.ts'

/** What trust does if a text is accepted, sure or as a range, as a message. */
export function trustPrice([least, most]: Range): GameKey {
  if (least < 0 && most > 0) return 'price.trust.may-either'
  if (most > 0) return least > 0 ? 'price.trust.rises' : 'price.trust.may-rise'
  if (least < 0) return most < 0 ? 'price.trust.falls' : 'price.trust.may-fall'
  return 'price.trust.stays'
}

/** What both faces do if a text is accepted, as a message. */
export function facePrice({ ownFace, theirFace }: Pick<Outlook, 'ownFace' | 'theirFace'>): GameKey {
  if (ownFace < 0) return theirFace < 0 ? 'price.face.both' : 'price.face.ours'
  return theirFace < 0 ? 'price.face.theirs' : 'price.face.hold'
}

/** What temper and trust do if a text is not accepted, as a message; null where every reading accepts it. */
export function refusalPrice(outlook: Outlook, temper: number): GameKey | null {
  if (outlook.accepted === outlook.of) return null
  const [least, most] = outlook.temper
  if (most === 0) return 'price.refused.stays'
  if (temper === BRINK) return 'price.refused.ends'
  // A red line costs trust besides temper; trust that is none already cannot fall.
  const [lowest, highest] = outlook.trustIfNot
  const rises = least === most ? 'rises' : 'may-rise'
  if (lowest === 0) return `price.refused.${rises}`
  return highest < 0 && rises === 'rises' ? 'price.refused.rises-falls' : `price.refused.${rises}-may-fall`
}
