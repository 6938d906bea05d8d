/** Values of the sweep beside a plain recursion over all that can follow; bundled before it runs (see bundled.ts). */
import { bestLine, bestWorth } from '../../src/atlas/best.ts'
import type { ReachedPlace } from '../../src/atlas/reached.ts'
import { sweep } from '../../src/atlas/sweep.ts'
import type { Values } from '../../src/atlas/values.ts'
import { newContext } from '../../src/rules/context.ts'
import { fillContext } from '../../src/rules/fill.ts'
import { type Game, sumOver } from '../../src/rules/game.ts'
import { outcomeWorth } from '../../src/rules/outcomes.ts'
import { draftOfGroup, GAUGES, type Position } from '../../src/rules/position.ts'
import { legalCodes } from '../../src/rules/refusal.ts'
import { successor } from '../../src/rules/successor.ts'
import type { Chance } from '../rules/chance.ts'
import { gameNamed, type Named } from '../rules/scene.ts'

export interface Best {
  readonly own: number
  readonly joint: number
}

/** The best of both measures from a position by looking at everything that can follow it, each position once. */
export function plainBest(game: Game, position: Position, known: Map<Position, Best>): Best {
  const found = known.get(position)
  if (found !== undefined) return found
  const group = (position / GAUGES) | 0
  const ctx = fillContext(game, newContext(), group)
  const after = new Set(
    legalCodes(game, ctx, position % GAUGES).map((code) => successor(game, ctx, position % GAUGES, code)),
  )
  const bests = [...after].map((to): Best => {
    if (to >= 0) return plainBest(game, to, known)
    const worth = (seat: 0 | 1) =>
      outcomeWorth(to, sumOver(game.worths[seat], draftOfGroup(group)), game.scenario.fallback)
    return { own: worth(game.chair), joint: worth(0) + worth(1) }
  })
  const best = { own: Math.max(...bests.map(({ own }) => own)), joint: Math.max(...bests.map(({ joint }) => joint)) }
  known.set(position, best)
  return best
}

export interface Valued {
  readonly game: Game
  readonly values: Values
}

export function valuesNamed(world: Named): Valued {
  const game = gameNamed(world)
  const { values } = sweep(game, { values: true })
  if (values === null) throw new Error('values were asked for')
  return { game, values }
}

/** A reached position of a place, by chance. */
export function anyReached({ values }: Valued, place: number, chance: Chance): Position {
  const reached = values.reached[place] as ReachedPlace
  for (;;) {
    const group = reached.groups[chance.below(reached.count)] as number
    const position = group * GAUGES + chance.below(GAUGES)
    if (bestWorth(values, 'own', position) !== null) return position
  }
}

export const valuesAt = ({ values }: Valued, position: Position) => ({
  own: bestWorth(values, 'own', position),
  joint: bestWorth(values, 'joint', position),
})

export const linesFrom = ({ values }: Valued, position: Position) => ({
  own: bestLine(values, 'own', position),
  joint: bestLine(values, 'joint', position),
})
