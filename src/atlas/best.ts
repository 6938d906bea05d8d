import { newContext } from '../rules/context.ts'
import { fillContext } from '../rules/fill.ts'
import { ILLEGAL } from '../rules/gauges.ts'
import { type Move, moveAt } from '../rules/move.ts'
import { draftOfGroup, GAUGES, type Position, placeOfGroup } from '../rules/position.ts'
import { successor } from '../rules/successor.ts'
import { depthOf, type ReachedPlace, slotOf } from './reached.ts'
import { VALUE_BYTES, type Values } from './values.ts'
import { MEASURES, type Measure, worthAt, worthOf } from './worths.ts'

/** The best worth that a position can still come to; null for a position that the sweep did not reach. */
export function bestWorth(values: Values, measure: Measure, position: Position): number | null {
  if (depthOf(values.reached, position) < 0) return null
  const group = (position / GAUGES) | 0
  const number = placeOfGroup(group)
  const slot = slotOf(values.reached[number] as ReachedPlace, group)
  const at = slot * VALUE_BYTES + MEASURES.indexOf(measure) * GAUGES + (position % GAUGES)
  return worthAt(values.scale, measure, values.bytes[number]?.[at] as number)
}

/** The best worth within reach, and one line of moves to it. */
export interface Best {
  readonly worth: number
  readonly line: readonly Move[]
}

/** The best worth from a position that the sweep reached, and moves to it: any of several equal lines, always the same. */
export function bestLine(values: Values, measure: Measure, position: Position): Best {
  const { game } = values.scale
  const worth = bestWorth(values, measure, position)
  if (worth === null) throw new Error(`the sweep did not reach position ${position}`)
  const ctx = newContext()
  const line: Move[] = []
  for (let at = position; at >= 0; ) {
    const group = (at / GAUGES) | 0
    fillContext(game, ctx, group)
    const after = (code: number) => successor(game, ctx, at - group * GAUGES, code)
    const worthAfter = (to: number) =>
      to < 0 ? worthOf(game, measure, to, draftOfGroup(group)) : bestWorth(values, measure, to)
    const codes = [...ctx.codes.subarray(0, ctx.codeCount)]
    const code = codes.find((tried) => after(tried) !== ILLEGAL && worthAfter(after(tried)) === worth)
    if (code === undefined) throw new Error(`no move keeps ${worth} within reach at position ${at}`)
    line.push(moveAt(ctx, code))
    at = after(code)
  }
  return { worth, line }
}
