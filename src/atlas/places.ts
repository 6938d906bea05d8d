import { ACTS, actAt, placeAfterSession, placeAfterStatement } from '../rules/acts.ts'
import { ARRIVAL, PLACES, PRESS } from '../rules/position.ts'

/** Whether one move can lead from one place to another. */
function leads(from: number, to: number): boolean {
  if (placeAfterStatement(from) === to || placeAfterSession(from) === to) return true
  return to >= PRESS && ACTS[actAt(from)].moves.includes('sign')
}

const all = Array.from({ length: PLACES }, (_, place) => place)

/** The places from which one move can lead to a place. */
export const PLACES_BEFORE: readonly (readonly number[])[] = all.map((to) => all.filter((from) => leads(from, to)))

/** Moves from the start to a place, at least or at most. No place comes twice, so this ends. */
function depthOf(place: number, choose: (...depths: number[]) => number): number {
  const before = PLACES_BEFORE[place] ?? []
  return place === ARRIVAL ? 0 : 1 + choose(...before.map((from) => depthOf(from, choose)))
}

/** The least and the greatest depth at which a place can be reached. */
export const FIRST_DEPTH: readonly number[] = all.map((place) => depthOf(place, Math.min))
export const LAST_DEPTH: readonly number[] = all.map((place) => depthOf(place, Math.max))

/** The places in the order of play: whatever leads to a place stands before it. */
export const IN_ORDER: readonly number[] = [...all].sort(
  (a, b) => (LAST_DEPTH[a] as number) - (LAST_DEPTH[b] as number) || a - b,
)
