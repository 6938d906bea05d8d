import type { Context } from './context.ts'
import { type Game, OPTION_ROW } from './game.ts'
import { optionIn } from './position.ts'
import { CLAUSES, type Seat } from './scenario.ts'

/** What one rung of face counts with every group at home. */
const FACE = 3
/** What a public line counts with every group at home, kept or broken. */
export const LINE_KEPT = 2
export const LINE_BROKEN = -5
/** What bad news before the votes costs every group in that capital. */
const BAD_NEWS = -2

/** Whether a public line is kept by a draft (an open clause keeps it); null without a line. */
export function isLineKept(game: Game, line: number, draft: number): boolean | null {
  const clause = game.lineClause[line] as number
  if (clause < 0) return null
  const option = optionIn(draft, clause)
  return option === 0 || game.lineKept[line]?.[clause * OPTION_ROW + option] === 1
}

/**
 * Fills the support of the six home groups before face and before the news: sum of a group's weights x the seat's
 * unweighted values, and the public line (rule book, section 9).
 */
export function homeSupport(game: Game, ctx: Context): void {
  const { homeWeights, values, chair } = game
  const kept = isLineKept(game, ctx.line, ctx.draft)
  const line = kept === null ? 0 : kept ? LINE_KEPT : LINE_BROKEN
  for (let group = 0; group < ctx.support.length; group++) ctx.support[group] = ((group / 3) | 0) === chair ? line : 0
  for (let clause = 0, rest = ctx.draft; clause < CLAUSES.length; clause++, rest = (rest / OPTION_ROW) | 0) {
    const entry = clause * OPTION_ROW + (rest % OPTION_ROW)
    for (let group = 0; group < ctx.support.length; group++) {
      const value = values[group < 3 ? 0 : 1][entry] as number
      const more = (homeWeights[group * CLAUSES.length + clause] as number) * value
      ctx.support[group] = (ctx.support[group] as number) + more
    }
  }
}

/** What a seat's face adds to the support of every group. */
export const faceSupport = (face: number): number => FACE * (face - 1)

/** What the news before the votes adds in a capital: votes 1 is bad for Washington, 2 for Moscow. */
export const newsSupport = (votes: number, seat: Seat): number =>
  (votes === 1 && seat === 1) || (votes === 2 && seat === 0) ? BAD_NEWS : 0

/** Groups won in a capital, 0 to 3, for a context at the press conference. */
export function groupsWon(game: Game, ctx: Context, seat: Seat, face: number): number {
  const more = faceSupport(face) + newsSupport(game.world.votes, seat)
  let won = 0
  for (let group = seat * 3; group < seat * 3 + 3; group++) {
    if ((ctx.support[group] as number) + more >= (game.homeNeeds[group] as number)) won++
  }
  return won
}
