import { SEATS, type SeatId } from '../../rules/scenario.ts'
import type { View } from '../../rules/view.ts'

/** What one step of face counts with every group (rule book, section 9). */
const SUPPORT_OF_FACE = 3

/** What our words to the press do to our face; theirs moves the other way. */
const OWN_STEP = { joint: 0, credit: -1, claim: 1 } as const

export type PressWords = keyof typeof OWN_STEP

/**
 * Groups that would say yes in each capital, 0 to 3, after our words to the press and before any news. Face counts
 * beyond its range here, as the rules have it.
 */
export function wonAfter(view: View, words: PressWords): { readonly [seat in SeatId]: number } {
  const count = (seat: SeatId) => {
    const step = OWN_STEP[words] * (seat === view.seat ? 1 : -1)
    return view.home[seat].filter(({ support, needs }) => support + SUPPORT_OF_FACE * step >= needs).length
  }
  return { [SEATS[0]]: count('russia'), [SEATS[1]]: count('usa') } as { readonly [seat in SeatId]: number }
}
