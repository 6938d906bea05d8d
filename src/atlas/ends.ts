import type { Context } from '../rules/context.ts'
import type { Game } from '../rules/game.ts'
import { endBit, SET_WORDS } from '../rules/gauge-sets.ts'
import { ILLEGAL } from '../rules/gauges.ts'
import { GAUGES, groupOf, type Position } from '../rules/position.ts'
import { successor } from '../rules/successor.ts'
import type { Layers } from './layers.ts'
import { LAST_DEPTH } from './places.ts'

/** The last step of a shortest way: `par` moves in all, the last one is `code` from the position `from`. */
export interface LastStep {
  readonly par: number
  readonly from: Position
  readonly code: number
}

/** The ends a walk has met: the shortest way to each outcome code so far, and by par which ends need no longer way. */
export interface Ends {
  readonly steps: Map<number, LastStep>
  readonly within: Int32Array
}

export const newEnds = (): Ends => ({ steps: new Map(), within: new Int32Array(Math.max(...LAST_DEPTH) + 2) })

/** Notes the shortest way so far to an outcome. */
export function noteEnd(ends: Ends, outcome: number, step: LastStep): void {
  ends.steps.set(outcome, step)
  for (let par = step.par; par < ends.within.length; par++)
    ends.within[par] = (ends.within[par] as number) | endBit(outcome)
}

/** Whether ends, as bits, are met already by ways no longer than one move from the layers at hand. */
export const areKnown = ({ within }: Ends, ends: number, { least }: Layers): boolean =>
  (ends & ~(within[least + 1] as number)) === 0

/** Looks, move by move, for the members of a layer that meet the ends given as bits, and notes them. */
function search(game: Game, ctx: Context, layers: Layers, layer: number, ends: Ends, wanted: number): void {
  const group = groupOf(ctx.place, ctx.draft, ctx.line) + (layers.shift[layer] as number)
  const par = (layers.depth[layer] as number) + 1
  let left = wanted
  for (let gauges = 0; gauges < GAUGES; gauges++) {
    const word = layers.members[layer * SET_WORDS + (gauges >> 5)] as number
    if (((word >>> (gauges & 31)) & 1) === 0) continue
    for (let k = 0; k < ctx.codeCount; k++) {
      const code = ctx.codes[k] as number
      const to = successor(game, ctx, gauges, code)
      if (to >= 0 || to === ILLEGAL || (endBit(to) & left) === 0) continue
      noteEnd(ends, to, { par, from: group * GAUGES + gauges, code })
      left &= ~endBit(to)
      if (left === 0) return
    }
  }
}

/** Notes the ends of the groups at hand to which no way so short was known. `ctx` is filled for one of them. */
export function noteEnds(game: Game, ctx: Context, layers: Layers, ends: Ends): void {
  for (let layer = 0; layer < layers.count; layer++) {
    const known = ends.within[(layers.depth[layer] as number) + 1] as number
    const wanted = (layers.met[layer] as number) & ~known
    if (wanted !== 0) search(game, ctx, layers, layer, ends, wanted)
  }
}
