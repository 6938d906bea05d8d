/** A game of the real scenario as .efg, and what the sweep says of it; bundled before it runs (see bundled.ts). */
import { bestWorth } from '../../src/atlas/best.ts'
import { sweep } from '../../src/atlas/sweep.ts'
import { efgOf } from '../../src/interchange/efg.ts'
import { gameNamed, type Named } from '../rules/scene.ts'
import { graphAfter, SEAT_NAMES, words } from './charts.ts'

export function realGame(world: Named, line: string) {
  const game = gameNamed(world)
  const graph = graphAfter(game, line)
  const { values } = sweep(game, { values: true })
  const best = (measure: 'own' | 'joint') => values && bestWorth(values, measure, graph.root)
  return { text: efgOf(graph, SEAT_NAMES, words), positions: graph.nodes.size, own: best('own'), joint: best('joint') }
}
