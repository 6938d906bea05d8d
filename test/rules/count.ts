/** What the count test asks of one world; bundled before it runs (see bundled.ts). */
import { bestWorth } from '../../src/atlas/best.ts'
import { endingsMet } from '../../src/atlas/line.ts'
import { sweep } from '../../src/atlas/sweep.ts'
import { START } from '../../src/rules/position.ts'
import { gameNamed, type Named } from './scene.ts'

export interface Counts {
  /** Distinct positions by depth, and the legal moves from them. */
  readonly byDepth: readonly (readonly [positions: number, moves: number])[]
  /** Fewest moves to an ending, by its number. */
  readonly par: { readonly [ending: number]: number }
  readonly bestOwn: number
  readonly bestJoint: number
}

/** Sweeps a world whole and counts it. */
export function count(world: Named): Counts {
  const swept = sweep(gameNamed(world), { values: true })
  const best = (measure: 'own' | 'joint') => (swept.values && bestWorth(swept.values, measure, START)) ?? Number.NaN
  return {
    byDepth: swept.byDepth.map(({ positions, moves }) => [positions, moves]),
    par: Object.fromEntries([...endingsMet(swept)].map(([ending, { par }]) => [ending, par])),
    bestOwn: best('own'),
    bestJoint: best('joint'),
  }
}
