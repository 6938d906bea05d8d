import { newContext } from '../rules/context.ts'
import type { Worth } from '../rules/medal.ts'
import { type Move, moveAt } from '../rules/move.ts'
import { draftAt, GAUGES, type Position } from '../rules/position.ts'
import { legalAt } from '../rules/refusal.ts'
import { successor } from '../rules/successor.ts'
import { bestWorth } from './best.ts'
import type { Values } from './values.ts'
import { type Measure, worthOf } from './worths.ts'

/** A move that can be made at a position, and the best worth that it keeps within reach. */
export interface Next extends Worth {
  readonly move: Move
  /** The position it leads to, or the code of an outcome (below 0). */
  readonly to: number
}

/** Every legal move at a position that the sweep has reached, texts first, with what it keeps within reach. */
export function nextOf(values: Values, from: Position): Next[] {
  const { game } = values.scale
  const ctx = newContext()
  const kept = (measure: Measure, to: number): number => {
    const worth = to < 0 ? worthOf(game, measure, to, draftAt(from)) : bestWorth(values, measure, to)
    if (worth === null) throw new Error(`a sweep from ${from} did not reach ${to}`)
    return worth
  }
  return legalAt(game, ctx, from).map((code) => {
    const to = successor(game, ctx, from % GAUGES, code)
    return { move: moveAt(ctx, code), to, own: kept('own', to), joint: kept('joint', to) }
  })
}
