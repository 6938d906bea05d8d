import type { Game } from '../rules/game.ts'
import type { Position } from '../rules/position.ts'
import { type Best, bestLine } from './best.ts'
import { type Depth, totalOf } from './forward.ts'
import { endingsWithin, type Within } from './line.ts'
import { type Next, nextOf } from './next.ts'
import { type Progress, sweeping } from './sweep.ts'
import type { Measure } from './worths.ts'

/** What is still within reach from a position; `positions` counts it too. */
export interface Survey extends Depth {
  /** In the order of their numbers. */
  readonly endings: readonly Within[]
  readonly best: { readonly [measure in Measure]: Best }
  /** Every legal move there, with what it keeps within reach. */
  readonly next: readonly Next[]
}

/** Sweeps all that lies behind a position, step by step, and tells what is still within reach. */
export function* surveying(game: Game, from: Position): Generator<Progress, Survey> {
  const swept = yield* sweeping(game, { from, values: true })
  const { values } = swept
  if (values === null) throw new Error('values were asked for')
  return {
    endings: endingsWithin(game, swept),
    best: { own: bestLine(values, 'own', from), joint: bestLine(values, 'joint', from) },
    next: nextOf(values, from),
    ...totalOf(swept),
  }
}
