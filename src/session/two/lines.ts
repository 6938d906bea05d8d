import type { Misread, Parsed } from '../../rules/notation.ts'
import { SEATS, type Seat, type SeatId } from '../../rules/scenario.ts'
import { formatTwoMove, parseTwoMove, type TwoMove } from '../../rules/two/move.ts'

/** A move with the seat that makes it. */
export interface SeatMove {
  readonly seat: Seat
  readonly move: TwoMove
}

const noSeat = (at: string): { readonly ok: false; readonly misread: Misread } => ({
  ok: false,
  misread: { problem: 'unknown-move', at },
})

/** A move as minutes and saves of two write it: `russia table scope=c`. */
export const formatSeatMove = ({ seat, move }: SeatMove): string => `${SEATS[seat]} ${formatTwoMove(move)}`

/** Reads what `formatSeatMove` writes. */
export function parseSeatMove(line: string): Parsed<SeatMove> {
  const [first = '', ...rest] = line.trim().toLowerCase().split(/\s+/)
  const seat = SEATS.indexOf(first as SeatId)
  if (seat < 0) return noSeat(first)
  const move = parseTwoMove(rest.join(' '))
  return move.ok ? { ok: true, value: { seat: seat as Seat, move: move.value } } : move
}
