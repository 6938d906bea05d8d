import type { Game } from '../rules/game.ts'
import { DRAFTS } from '../rules/position.ts'
import { signable } from '../rules/possible.ts'
import { frontierOf, type Point } from './frontier.ts'
import { egalitarian, hasZopa, kalaiSmorodinsky, nash, utilitarian } from './solutions.ts'
import { worths } from './worths.ts'

/** A draft by its packed number, and its worth to Russia and to the United States. */
export interface Deal {
  readonly draft: number
  readonly worth: Point
}

/** What could have been agreed in a world. Solutions are null where no draft is at or above both fallbacks. */
export interface Bargain {
  /** Every pair of worths that a possible draft has, each with the first such draft; by draft. */
  readonly deals: readonly Deal[]
  /** The Pareto frontier, by rising worth to Russia. */
  readonly frontier: readonly Deal[]
  /** Whether there is a zone of possible agreement. */
  readonly zopa: boolean
  readonly nash: Deal | null
  readonly kalaiSmorodinsky: Deal | null
  readonly egalitarian: Deal | null
  readonly utilitarian: Deal | null
}

/** Beyond any worth to the second seat, so that two worths make one number. */
const SPAN = 2 ** 16

function dealsOf(game: Game, possible: Uint8Array): Deal[] {
  const [russia, usa] = worths(game)
  const met = new Set<number>()
  const deals: Deal[] = []
  for (let draft = 0; draft < DRAFTS; draft++) {
    if (possible[draft] !== 1) continue
    const worth = [russia[draft] as number, usa[draft] as number] as const
    const key = worth[0] * SPAN + worth[1]
    if (met.has(key)) continue
    met.add(key)
    deals.push({ draft, worth })
  }
  return deals
}

/**
 * The bargaining problem of a world over its possible drafts, by packed number: those that are signable, unless others
 * are given (such as `ratifiable`). Worth is that of the text; what a capital or a form makes of it is not in it.
 */
export function bargainOf(game: Game, possible: Uint8Array = signable(game)): Bargain {
  const deals = dealsOf(game, possible)
  const points = deals.map(({ worth }) => worth)
  const fallback = [game.scenario.fallback, game.scenario.fallback] as const
  const dealAt = (index: number | null): Deal | null => (index === null ? null : (deals[index] ?? null))
  return {
    deals,
    frontier: frontierOf(points).map((index) => deals[index] as Deal),
    zopa: hasZopa(points, fallback),
    nash: dealAt(nash(points, fallback)),
    kalaiSmorodinsky: dealAt(kalaiSmorodinsky(points, fallback)),
    egalitarian: dealAt(egalitarian(points, fallback)),
    utilitarian: dealAt(utilitarian(points, fallback)),
  }
}
