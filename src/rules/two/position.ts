import type { ActId } from '../acts.ts'
import type { Move, Text } from '../move.ts'
import { packGauges } from '../position.ts'
import type { PressWords } from '../press.ts'
import type { Form, Pair, Seat } from '../scenario.ts'

/** What one seat has put forward and the other has to answer. */
export type Asked = Extract<Move, { do: 'table' | 'sign' }> | { readonly do: 'adjourn' }

/** Where two people stand (rule book, section 13). */
export interface TwoPosition {
  readonly act: Exclude<ActId, 'ended'>
  /** 1 to 16 in the sessions, else null. */
  readonly statement: number | null
  /** Who speaks or chooses; whoever answers sits opposite. */
  readonly turn: Seat
  /** What waits for an answer. */
  readonly asked: Asked | null
  /** Draft and gauges as packed numbers (see position.ts of the rules). */
  readonly draft: number
  readonly gauges: number
  /** The public line of each seat: 0 none, 1, 2. */
  readonly lines: Pair<number>
  /** By the seat that put it forward: its last text, where that was declined and can still be taken up. */
  readonly declined: Pair<Text | null>
  /** The form that was signed. */
  readonly form: Form | null
  /** What Russia has said to the press. */
  readonly words: PressWords | null
}

export const TWO_START: TwoPosition = {
  act: 'arrival',
  statement: null,
  turn: 0,
  asked: null,
  draft: 0,
  gauges: packGauges(1, 1, 1, 1),
  lines: [0, 0],
  declined: [null, null],
  form: null,
  words: null,
}

/** The other seat. */
export const opposite = (seat: Seat): Seat => (seat === 0 ? 1 : 0)

/** A pair with one seat's half replaced. */
export const withHalf = <T>(pair: Pair<T>, seat: Seat, half: T): Pair<T> =>
  seat === 0 ? [half, pair[1]] : [pair[0], half]

/** Who decides now. */
export const deciderAt = ({ turn, asked }: TwoPosition): Seat => (asked === null ? turn : opposite(turn))
