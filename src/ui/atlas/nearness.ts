import type { Ending } from '../../rules/outcomes.ts'

/** What is known of a run: by decision, counted from 0, the endings that were within reach before it. */
export type Reach = ReadonlyMap<
  number,
  { readonly endings: readonly { readonly ending: Ending; readonly par: number }[] }
>

/** How near a run came to an ending. */
export type Nearness =
  | { readonly near: 'here' }
  /** Within reach before this decision, so many moves away; the move made there put it out of reach. */
  | { readonly near: 'within'; readonly decision: number; readonly moves: number }
  | { readonly near: 'never' }
  /** What is known so far does not tell. */
  | { readonly near: 'working' }

/**
 * How near a run of so many decisions came to an ending. What is out of reach stays so, and the last decisions are known
 * first: the first one from the end at which the ending was within reach tells.
 */
export function nearnessOf(reach: Reach, decisions: number, cameTo: Ending, ending: Ending): Nearness {
  if (cameTo === ending) return { near: 'here' }
  for (let decision = decisions - 1; decision >= 0; decision--) {
    const known = reach.get(decision)
    if (known === undefined) return { near: 'working' }
    const within = known.endings.find((one) => one.ending === ending)
    if (within !== undefined) return { near: 'within', decision, moves: within.par }
  }
  return { near: 'never' }
}
