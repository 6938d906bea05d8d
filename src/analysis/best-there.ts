import type { Move } from '../rules/move.ts'
import { LAST_STATEMENT } from '../rules/position.ts'
import type { Seat } from '../rules/scenario.ts'
import type { Moment } from './moments.ts'

/** What would have served the chair best at a statement. */
export type BestThere =
  | 'better' // the text that `best` holds
  | 'yours' // nothing better than the text that passed
  | 'no-more' // no text that they would have taken brought more than the draft had
  | 'none' // they would have taken no text
  | 'signed' // the last statement: what was done
  | 'sign' // the last statement: signing, which they would have done
  | 'thin' // the last statement: signing brought no more than leaving
  | 'unsigned' // the last statement: nothing, for the draft could not be signed

/**
 * What would have served a seat best at a moment at which it made this move. At the last statement no text does: after
 * it nothing can be signed. Texts that bring no more than what came of the statement are not counted.
 */
export function bestThere(moment: Moment, move: Move, seat: Seat, fallback: number): BestThere {
  const { statement, before, worth, signable, best } = moment
  if (statement === LAST_STATEMENT) {
    if (move.do === 'sign') return 'signed'
    if (!signable) return 'unsigned'
    return before[seat] > fallback ? 'sign' : 'thin'
  }
  if (best === null) return 'none'
  if (best.worth[seat] > worth[seat]) return 'better'
  const passed = (move.do === 'table' || move.do === 'accept') && (before[0] !== worth[0] || before[1] !== worth[1])
  return passed ? 'yours' : 'no-more'
}
