import type { Pair } from '../rules/scenario.ts'

/** What something is worth to the first seat and to the second: whole numbers. */
export type Point = Pair<number>

/**
 * The Pareto frontier of any points: indices of those that no other dominates (at least as good for both, better for
 * one), by rising worth to the first seat. Of equal points only the first is given.
 */
export function frontierOf(points: readonly Point[]): number[] {
  const entries = points.map(([x, y], index) => ({ x, y, index }))
  entries.sort((a, b) => b.x - a.x || b.y - a.y || a.index - b.index)
  let most = Number.NEGATIVE_INFINITY
  const frontier = entries.filter(({ y }) => {
    const higher = y > most
    if (higher) most = y
    return higher
  })
  return frontier.map(({ index }) => index).reverse()
}
