import { SEATS, type SeatId, seatOf } from '../../rules/scenario.ts'
import type { TwoMove } from '../../rules/two/move.ts'
import type { TwoRefusal } from '../../rules/two/refusal.ts'
import { deciderOf } from '../../rules/two/summit.ts'
import { type TwoView, viewOfTwo } from '../../rules/two/view.ts'
import { isTwoMatch, playTwoMove, type TwoMatch } from './match.ts'
import { formatTwoMinutes } from './minutes.ts'
import { type TwoRecord, twoRecordOf } from './record.ts'

/** The way of two people to their match: whoever holds it sees what the seat that is asked for may see. */
export interface TwoLink {
  readonly seed: number
  /** Who decides next; null where the summit is over. */
  decider(): SeatId | null
  /** How many decisions were made. */
  decisions(): number
  view(seat: SeatId): TwoView
  /** Why a seat may not make a move now; null where it may. */
  refusal(seat: SeatId, move: TwoMove): TwoRefusal | null
  /** Makes a move for a seat; null, or why it is not allowed. */
  send(seat: SeatId, move: TwoMove): TwoRefusal | null
  record(): TwoRecord
  minutes(date: string): string
}

/** A match of two in this page. The world stays in this closure. */
export function twoLink(opened: TwoMatch): TwoLink {
  let match = opened
  return {
    seed: match.seed,
    decider() {
      const seat = deciderOf(match.summit)
      return seat === null ? null : SEATS[seat]
    },
    decisions: () => match.summit.decisions.length,
    view: (seat) => viewOfTwo(match.summit, seatOf(seat)),
    refusal(seat, move) {
      const next = playTwoMove(match, seatOf(seat), move)
      return isTwoMatch(next) ? null : next
    },
    send(seat, move) {
      const next = playTwoMove(match, seatOf(seat), move)
      if (!isTwoMatch(next)) return next
      match = next
      return null
    },
    record: () => twoRecordOf(match),
    minutes: (date) => formatTwoMinutes(match, date),
  }
}
