import { compile } from '../../rules/game.ts'
import type { Position } from '../../rules/position.ts'
import type { Scenario, World } from '../../rules/scenario.ts'
import type { Walk } from '../forward.ts'
import { walkWithVotes } from '../other-votes.ts'
import { sweep, valuesOf } from '../sweep.ts'
import { type EndingSet, endingBit } from './endings-left.ts'
import { figuresOf, type WorldFigures } from './world-figures.ts'

/**
 * The figures of worlds that differ in the votes alone: they share one graph, which is walked once. Some seconds a world, and
 * up to 500 MB.
 */
export function figuresOfGraph(scenario: Scenario, worlds: readonly World[]): WorldFigures[] {
  const games = worlds.map((world) => compile(scenario, world))
  const [first] = games
  if (first === undefined) return []
  const walk = sweep(first)
  const afterFirst = new Map<Position, Walk>()
  const walkFrom = (from: Position): Walk => {
    const known = afterFirst.get(from) ?? sweep(first, { from })
    afterFirst.set(from, known)
    return known
  }
  return games.map((game) => {
    const own = game === first ? walk : walkWithVotes(game, walk)
    const endingsAfter = (position: Position): EndingSet => {
      const { ends } = walkWithVotes(game, walkFrom(position))
      return [...ends.keys()].reduce((set, outcome) => set | endingBit(outcome), 0)
    }
    return figuresOf(own, valuesOf(game, own), endingsAfter)
  })
}
