import type { Game } from '../rules/game.ts'
import type { Move } from '../rules/move.ts'
import type { Ending } from '../rules/outcomes.ts'
import type { Position } from '../rules/position.ts'
import { bestLine } from './best.ts'
import { endingsMet, shortestLine } from './line.ts'
import { type Next, nextOf } from './next.ts'
import { type Progress, sweeping } from './sweep.ts'
import type { Values } from './values.ts'
import type { Measure } from './worths.ts'

/** An ending that is still within reach: by how few moves, and one line of so many moves. */
export interface Within {
  readonly ending: Ending
  readonly par: number
  readonly line: readonly Move[]
}

/** The best worth within reach, and one line to it. */
export interface Best {
  readonly worth: number
  readonly line: readonly Move[]
}

/** What is still within reach from a position. */
export interface Survey {
  /** In the order of their numbers. */
  readonly endings: readonly Within[]
  readonly best: { readonly [measure in Measure]: Best }
  /** Every legal move there, with what it keeps within reach. */
  readonly next: readonly Next[]
  /** Positions behind this one, itself among them. */
  readonly positions: number
  readonly moves: number
}

function bestOf(values: Values, measure: Measure, from: Position): Best {
  const best = bestLine(values, measure, from)
  if (best === null) throw new Error(`a sweep from ${from} did not reach ${from}`)
  return best
}

/** Sweeps all that lies behind a position, step by step, and tells what is still within reach. */
export function* surveying(game: Game, from: Position): Generator<Progress, Survey> {
  const swept = yield* sweeping(game, { from, values: true })
  const { values } = swept
  if (values === null) throw new Error('values were asked for')
  const total = (of: 'positions' | 'moves') => swept.byDepth.reduce((sum, depth) => sum + depth[of], 0)
  return {
    endings: [...endingsMet(swept)].map(([ending, step]) => ({
      ending,
      par: step.par,
      line: shortestLine(game, swept, step),
    })),
    best: { own: bestOf(values, 'own', from), joint: bestOf(values, 'joint', from) },
    next: nextOf(values, from),
    positions: total('positions'),
    moves: total('moves'),
  }
}
