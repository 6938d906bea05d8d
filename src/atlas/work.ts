import { type Context, newContext } from '../rules/context.ts'
import type { Game } from '../rules/game.ts'
import { type RowSets, rowSets } from '../rules/gauge-sets.ts'
import { ROW } from '../rules/gauges.ts'
import { type Levels, levelsOf, newSteps, type Steps } from '../rules/steps.ts'
import { type Ends, newEnds } from './ends.ts'
import { type Images, newImages } from './images.ts'
import { type Layers, newLayers } from './layers.ts'
import { LAST_DEPTH } from './places.ts'
import { newReached, type Reached } from './reached.ts'

/** What a walk works with, and what it has found so far. */
export interface Work {
  readonly game: Game
  readonly ctx: Context
  readonly rows: RowSets
  readonly levels: Levels
  readonly steps: Steps
  readonly layers: Layers
  readonly images: Images
  readonly reached: Reached
  readonly ends: Ends
  /** By depth. */
  readonly positions: Float64Array
  readonly moves: Float64Array
  /** Number of the visit. */
  visit: number
}

/** Sets of texts are kept by row and level of goodwill; the last key is for all other steps. */
export const keysOf = (levels: Levels): number => ROW.RED_LINE * levels.moods.length + 1

/** A walk before its first step, or one that goes on from what was reached. */
export function newWork(game: Game, reached: Reached = newReached()): Work {
  const levels = levelsOf(game)
  const depths = Math.max(...LAST_DEPTH) + 1
  return {
    game,
    ctx: newContext(),
    rows: rowSets(game.gauges),
    levels,
    steps: newSteps(),
    layers: newLayers(),
    images: newImages(keysOf(levels)),
    reached,
    ends: newEnds(),
    positions: new Float64Array(depths),
    moves: new Float64Array(depths),
    visit: 0,
  }
}

/** Adds moves to the count of a layer's depth. */
export function countMoves({ moves, layers }: Work, layer: number, more: number): void {
  const depth = layers.depth[layer] as number
  moves[depth] = (moves[depth] as number) + more
}
