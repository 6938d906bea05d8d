import { type Game, OPTION_ROW, sumOver } from '../rules/game.ts'
import { CLAUSES, type Pair, type Seat } from '../rules/scenario.ts'

/** The most a signable draft can be worth to a seat: for every clause its best option, or nothing where all lose. */
export function bestWorth(game: Game, seat: Seat): number {
  const bests = CLAUSES.map((_, clause) => {
    const row = Array.from({ length: OPTION_ROW }, (__, option) => clause * OPTION_ROW + option)
    const allowed = row.filter((entry) => game.redLines[0][entry] !== 1 && game.redLines[1][entry] !== 1)
    return Math.max(...allowed.map((entry) => game.worths[seat][entry] as number))
  })
  return bests.reduce((sum, best) => sum + best, 0)
}

/**
 * Concession curve: for every draft each seat's share of its best signable draft, in whole per cent, rounded down; below
 * 0 where the draft is worth less than nothing. A seat whose best is 0 has no share: 0.
 */
export function concessionCurve(game: Game, drafts: readonly number[]): Pair<number>[] {
  const best = [bestWorth(game, 0), bestWorth(game, 1)] as const
  const share = (seat: Seat, draft: number): number =>
    best[seat] === 0 ? 0 : Math.floor((100 * sumOver(game.worths[seat], draft)) / best[seat])
  return drafts.map((draft) => [share(0, draft), share(1, draft)])
}
