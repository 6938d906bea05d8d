import type { GameKey } from '../../i18n/languages.ts'
import type { Outlook, Range } from '../../rules/outlook.ts'
import type { View } from '../../rules/view.ts'

const TOP = { trust: 3, temper: 3 } as const

/** What a change really moves: gauges stop at their ends. */
const moved = (level: number, change: number, top: number): number => Math.max(0, Math.min(top, level + change)) - level

/** What trust does if a text is accepted, sure or as a range, as a message. */
export function trustPrice(view: View, [least, most]: Range): GameKey {
  const from = moved(view.trust, least, TOP.trust)
  const to = moved(view.trust, most, TOP.trust)
  if (from === to) return from === 0 ? 'price.trust.stays' : from > 0 ? 'price.trust.rises' : 'price.trust.falls'
  if (from < 0 && to > 0) return 'price.trust.may-either'
  return from < 0 ? 'price.trust.may-fall' : 'price.trust.may-rise'
}

/** Whose face falls if a text is accepted, as far as it can fall. */
export function facesAfter(view: View, { ownFace, theirFace }: Pick<Outlook, 'ownFace' | 'theirFace'>) {
  const theirs = view.chair === 'russia' ? 'usa' : 'russia'
  return { own: ownFace < 0 && view.face[view.chair] > 0, their: theirFace < 0 && view.face[theirs] > 0 }
}

/** What both faces do if a text is accepted, as a message. */
export function facePrice(view: View, outlook: Pick<Outlook, 'ownFace' | 'theirFace'>): GameKey {
  const { own, their } = facesAfter(view, outlook)
  if (own && their) return 'price.face.both'
  return own ? 'price.face.ours' : their ? 'price.face.theirs' : 'price.face.hold'
}

/** What temper does if a text is not accepted, as a message; null where every reading accepts it. */
export function temperPrice(view: View, outlook: Outlook): GameKey | null {
  if (outlook.accepted === outlook.of) return null
  const [least, most] = outlook.temper
  if (most === 0) return 'price.temper.stays'
  if (view.temper === TOP.temper) return 'price.temper.ends'
  return least === most ? 'price.temper.rises' : 'price.temper.may-rise'
}
