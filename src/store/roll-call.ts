import { acrossFrom, type SeatId } from '../rules/scenario.ts'
import type { View } from '../rules/view.ts'

/** Milliseconds from one home group to the next as the votes are called. */
export const CALL_MS = 550

/** One home group's vote. */
export interface Call {
  readonly seat: SeatId
  /** Its number in the scenario's order, from 0. */
  readonly group: number
  readonly won: boolean
}

/** The votes in the order they are called: theirs and ours turn about, theirs first; none where nothing was signed. */
export function rollCall({ seat, end }: View): readonly Call[] {
  const home = end?.home ?? null
  if (home === null) return []
  const theirs = acrossFrom(seat)
  return home[theirs].flatMap(({ won }, group) => [
    { seat: theirs, group, won } as const,
    ...(home[seat][group] === undefined ? [] : [{ seat, group, won: home[seat][group].won }]),
  ])
}
