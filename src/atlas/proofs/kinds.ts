import { CODE, OTHER_CODES } from '../../rules/codes.ts'
import { type Context, newContext } from '../../rules/context.ts'
import { moveAt } from '../../rules/move.ts'
import { formatMove } from '../../rules/notation.ts'
import { moodOf } from '../../rules/position.ts'

/** A kind of move by its index in KINDS: any text is one kind, a signature one by its form, a line one by its number. */
export type Kind = number

const TABLE: Kind = 0
const kindOfCode = (code: number): Kind => 1 + code - CODE.ACCEPT

/** The kinds of move in notation. */
export const KINDS: readonly string[] = [
  'table',
  ...Array.from({ length: OTHER_CODES }, (_, i) => formatMove(moveAt(newContext(), CODE.ACCEPT + i))),
]

/** The kind of a legal move. A text that is their own proposal counts as accepting it, as the rules have it. */
export function kindOf(ctx: Context, gauges: number, code: number): Kind {
  if (code >= CODE.ACCEPT) return kindOfCode(code)
  return ctx.proposals[moodOf(gauges)] === code ? kindOfCode(CODE.ACCEPT) : TABLE
}
