import type { Context } from './context.ts'
import { type Game, OPTION_ROW } from './game.ts'
import { optionIn } from './position.ts'
import { CLAUSES, SEATS, type Seat } from './scenario.ts'

/** What one rung of face counts with every group at home, and a public line kept or broken. */
const FACE = 3
const LINE_KEPT = 2
const LINE_BROKEN = -5
/** What bad news before the votes costs every group in that capital. */
const BAD_NEWS = -2

/** Support of one home group for a draft, face aside: sum of its weights x the seat's unweighted values. */
function supportFor(game: Game, seat: Seat, group: number, draft: number): number {
  const weights = game.scenario.homeGroups[SEATS[seat]][group]?.weights ?? []
  return CLAUSES.reduce((sum, _, clause) => {
    const value = game.values[seat][clause * OPTION_ROW + optionIn(draft, clause)] as number
    return sum + (weights[clause] as number) * value
  }, 0)
}

/** Whether a public line is kept by a draft (an open clause keeps it); null without a line. */
export function isLineKept(game: Game, line: number, draft: number): boolean | null {
  const clause = game.lineClause[line] as number
  if (clause < 0) return null
  const option = optionIn(draft, clause)
  return option === 0 || game.lineKept[line]?.[clause * OPTION_ROW + option] === 1
}

/** Fills the support of the six home groups before face and before the news (rule book, section 9). */
export function homeSupport(game: Game, ctx: Context): void {
  const kept = isLineKept(game, ctx.line, ctx.draft)
  for (const seat of [0, 1] as const) {
    const line = seat === game.chair && kept !== null ? (kept ? LINE_KEPT : LINE_BROKEN) : 0
    for (let group = 0; group < 3; group++)
      ctx.support[seat * 3 + group] = supportFor(game, seat, group, ctx.draft) + line
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
  const groups = game.scenario.homeGroups[SEATS[seat]]
  let won = 0
  for (let group = 0; group < 3; group++) {
    if ((ctx.support[seat * 3 + group] as number) + more >= (groups[group]?.needs ?? 0)) won++
  }
  return won
}
