import type { ActId } from '../../rules/acts.ts'
import type { Remembered } from '../../rules/view.ts'

/** Where practice can begin in a run: an act that it came to, and how many decisions had been made by then. */
export interface Way {
  readonly act: ActId
  readonly decisions: number
}

/** The first decision of every act of a run, in the order of play. */
export function waysInto(remembered: readonly Pick<Remembered, 'act' | 'decision'>[]): readonly Way[] {
  const ways = new Map<ActId, Way>()
  for (const { act, decision } of remembered) if (!ways.has(act)) ways.set(act, { act, decisions: decision - 1 })
  return [...ways.values()]
}
