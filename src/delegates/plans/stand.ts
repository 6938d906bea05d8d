import { changesAt } from '../../rules/answer.ts'
import { type Context, newContext } from '../../rules/context.ts'
import { fillContext } from '../../rules/fill.ts'
import { type Game, OPTION_ROW, sumOver } from '../../rules/game.ts'
import { ILLEGAL } from '../../rules/gauges.ts'
import { DRAFT_UNIT, GAUGES, type Position } from '../../rules/position.ts'
import type { Seat } from '../../rules/scenario.ts'
import { successor } from '../../rules/successor.ts'

/** A position as a plan of play looks at it. Each plan says which of the other side's secrets it makes use of. */
export interface Stand {
  readonly game: Game
  readonly ctx: Context
  readonly gauges: number
}

/** A plan of play at a statement: the code of a legal move (see rules/codes.ts). */
export type Plan = (stand: Stand) => number

export const standAt = (game: Game, position: Position): Stand => ({
  game,
  ctx: fillContext(game, newContext(), (position / GAUGES) | 0),
  gauges: position % GAUGES,
})

export const isLegal = ({ game, ctx, gauges }: Stand, code: number): boolean =>
  successor(game, ctx, gauges, code) !== ILLEGAL

/** What a text would add to the worth of the draft to a seat; an open clause counts 0. */
export function worthGain({ game, ctx }: Stand, seat: Seat, text: number): number {
  const after = ctx.draft + (ctx.delta[text] as number) / DRAFT_UNIT
  return sumOver(game.worths[seat], after) - sumOver(game.worths[seat], ctx.draft)
}

/** The texts that the chair may table, in the order of the rule book. */
const textsOf = ({ ctx }: Stand): number[] =>
  Array.from({ length: ctx.count }, (_, text) => text).filter((text) => ctx.legal[text] === 1)

/** The clauses and options of a text, as entries of the option tables. */
export const entriesOf = ({ ctx }: Stand, text: number): number[] =>
  changesAt(ctx, text).map(([clause, option]) => clause * OPTION_ROW + option)

/** The first text with the greatest score above 0, or null; null scores are passed over. */
export function bestText(stand: Stand, scoreOf: (text: number) => number | null): number | null {
  let best: number | null = null
  let most = 0
  for (const text of textsOf(stand)) {
    const score = scoreOf(text)
    if (score === null || score <= most) continue
    most = score
    best = text
  }
  return best
}
