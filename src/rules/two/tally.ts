import type { BySeat, SeatId } from '../scenario.ts'
import type { TwoRemembered } from './view.ts'

/** What a seat has put forward and asked in a summit of two, and what became of its texts. */
export interface Tally {
  readonly texts: number
  readonly accepted: number
  readonly declined: number
  readonly protested: number
  readonly questions: number
}

function tallyOf(remembered: readonly TwoRemembered[], seat: SeatId): Tally {
  const answered = (reply: 'accept' | 'decline' | 'protest') =>
    remembered.filter(({ move, seat: by }, index) => {
      const before = remembered[index - 1]
      return move.do === reply && by !== seat && before?.seat === seat && before.move.do === 'table'
    }).length
  const made = (kind: 'table' | 'ask') =>
    remembered.filter(({ move, seat: by }) => by === seat && move.do === kind).length
  return {
    texts: made('table'),
    accepted: answered('accept'),
    declined: answered('decline'),
    protested: answered('protest'),
    questions: made('ask'),
  }
}

/** What each seat asked of the other. */
export const tallies = (remembered: readonly TwoRemembered[]): BySeat<Tally> => ({
  russia: tallyOf(remembered, 'russia'),
  usa: tallyOf(remembered, 'usa'),
})
