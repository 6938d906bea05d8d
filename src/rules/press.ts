import type { MoveKind } from './acts.ts'
import { faceOf } from './position.ts'
import type { BySeat, Seat, SeatId } from './scenario.ts'
import type { View } from './view.ts'
import { faceSupport } from './votes.ts'

/** What the chair can say to the press. */
export type PressWords = Extract<MoveKind, 'joint' | 'credit' | 'claim'>

/** What words to the press do to the chair's face; the other seat's moves the other way (rule book, section 9). */
const STEP: { readonly [words in PressWords]: -1 | 0 | 1 } = { joint: 0, credit: -1, claim: 1 }

/** Face of a seat after the chair's words to the press: it may leave its range. */
export const faceAfterPress = (gauges: number, seat: Seat, chair: Seat, words: PressWords): number =>
  faceOf(gauges, seat) + (seat === chair ? STEP[words] : -STEP[words])

/** Groups that would say yes in each capital, 0 to 3, after the chair's words to the press and before any news. */
export function wonAfterPress(view: View, words: PressWords): BySeat<number> {
  const won = (seat: SeatId) => {
    const step = seat === view.chair ? STEP[words] : -STEP[words]
    const more = faceSupport(view.face[seat] + step) - faceSupport(view.face[seat])
    return view.home[seat].filter(({ support, needs }) => support + more >= needs).length
  }
  return { russia: won('russia'), usa: won('usa') }
}
