import { exportWords } from '../../src/cli/export-words.ts'
import { positionAfter } from '../../src/cli/moves-line.ts'
import { geneva } from '../../src/content/geneva.ts'
import { cutDown } from '../../src/content/small.ts'
import { actChart } from '../../src/interchange/act-chart.ts'
import { gameChart } from '../../src/interchange/game-chart.ts'
import { type GameGraph, gameGraph } from '../../src/interchange/game-graph.ts'
import { compile, type Game } from '../../src/rules/game.ts'
import { START } from '../../src/rules/position.ts'
import type { Seat, World } from '../../src/rules/scenario.ts'

/** The words of every chart and tree here. */
export const words = exportWords('A "late" game')
export const SEAT_NAMES = ['Russia', 'United States'] as const

/** The acts as a chart, once: it is made by looking at every draft. */
export const acts = actChart(geneva, words)

/** A world in which every field but the chair is one and the same. */
export const worldOf = (chair: Seat): World => ({
  chair,
  mandates: [0, 1],
  temperament: 2,
  posture: 0,
  event: 1,
  leak: true,
  votes: 1,
})

/** The cut-down game of a chair. */
export const smallGame = (chair: Seat): Game => compile(cutDown(geneva), worldOf(chair))

/** Everything that can be played after a line of moves. */
export function graphAfter(game: Game, line: string | null): GameGraph {
  const graph = gameGraph(game, line === null ? START : positionAfter(game, line), 50_000)
  if (graph === null) throw new Error('the graph is too large for a test')
  return graph
}

export const chartOf = (graph: GameGraph) => gameChart(graph, words)

/** Lines of the cut-down game that settle its four clauses: to statement 4, and to statement 7, where all can be signed. */
export const MIDDLE = 'silent; table scope=c numbers=c; table nationals=b; capital; table offlimits=c'
export const LATE = `${MIDDLE}; adjourn; ask`
