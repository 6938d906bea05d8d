import { GAUGES, type Position } from '../../rules/position.ts'
import { depthOf } from '../reached.ts'
import { VALUE_BYTES, type Values } from '../values.ts'

/**
 * The positions from which no move is legal: how many, and the first. A sweep gives every reached position with a legal move
 * a value, for no place comes twice and every way ends; one that is left without has none.
 */
export function stuckIn({ reached, bytes }: Values): { readonly count: number; readonly first: Position | null } {
  let count = 0
  let first: Position | null = null
  for (const place of reached) {
    const values = bytes[place.place] as Uint8Array
    for (let slot = 0; slot < place.count; slot++) {
      for (let gauges = 0; gauges < GAUGES; gauges++) {
        if (values[slot * VALUE_BYTES + gauges] !== 0) continue
        const position = (place.groups[slot] as number) * GAUGES + gauges
        if (depthOf(reached, position) < 0) continue
        count++
        first ??= position
      }
    }
  }
  return { count, first }
}
