import { describe, expect, it } from 'vitest'
import type { GameGraph } from '../../src/interchange/game-graph.ts'
import { graphAfter, MIDDLE, smallGame } from '../interchange/charts.ts'
import type { Counted } from './counted.ts'
import { machineWalk } from './machine-walk.ts'
import { reducerWalk } from './reducer-walk.ts'

/** What a walk of a graph from its root counts. */
function countedIn({ root, nodes }: GameGraph): Counted {
  const depths = new Map([[root, 0]])
  const par = new Map<number, number>()
  for (const [position, depth] of depths) {
    for (const { to } of nodes.get(position) ?? []) {
      const known = to < 0 ? par : depths
      if (!known.has(to)) known.set(to, depth + 1)
    }
  }
  const positions: number[] = []
  for (const depth of depths.values()) positions[depth] = (positions[depth] ?? 0) + 1
  return { positions, moves: [...nodes.values()].reduce((sum, edges) => sum + edges.length, 0), par }
}

describe.each([0, 1] as const)('the walks that the benchmark times beside ours, chair %i', (chair) => {
  const game = smallGame(chair)
  const graph = graphAfter(game, MIDDLE)

  it.each([
    ['XState', machineWalk],
    ['immer', reducerWalk],
  ])('%s finds the positions, moves and pars of the graph', { timeout: 60_000 }, (_, other) => {
    const [found, counted] = [other(game, graph.root), countedIn(graph)]
    expect({ ...found, par: Object.fromEntries(found.par) }).toEqual({
      ...counted,
      par: Object.fromEntries(counted.par),
    })
    expect(found.moves).toBeGreaterThan(200)
  })
})
