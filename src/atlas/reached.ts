import { SET_WORDS } from '../rules/gauge-sets.ts'
import { GAUGES, groupOf, LINES, PLACES, type Position, placeOfGroup } from '../rules/position.ts'
import { FIRST_DEPTH, LAST_DEPTH } from './places.ts'

/** How many groups a place has: drafts times lines. */
const GROUPS = groupOf(1, 0, 0)

/**
 * The groups of one place that a walk reached, in the order it met them. Each has a slot, and in it one set of gauges for
 * every depth at which the place can be reached: once the place was walked, a position stands in the set of its least
 * depth alone.
 */
export interface ReachedPlace {
  readonly place: number
  /** Number of the first group of the place. */
  readonly base: number
  readonly firstDepth: number
  readonly depths: number
  /** By group of the place: its slot and one more, 0 where it was not reached. */
  readonly slots: Int32Array
  count: number
  groups: Int32Array
  sets: Int32Array
}

/** Where a walk has been, by place. */
export type Reached = readonly ReachedPlace[]

/** Nothing reached yet. Memory: 3.4 MB a place, of which untouched pages cost nothing, and 20 bytes a set. */
export function newReached(): Reached {
  return Array.from({ length: PLACES }, (_, place) => {
    const firstDepth = FIRST_DEPTH[place] as number
    const depths = (LAST_DEPTH[place] as number) - firstDepth + 1
    return {
      place,
      base: place * GROUPS,
      firstDepth,
      depths,
      slots: new Int32Array(GROUPS),
      count: 0,
      groups: new Int32Array(64),
      sets: new Int32Array(64 * depths * SET_WORDS),
    }
  })
}

function wider(list: Int32Array): Int32Array {
  const made = new Int32Array(list.length * 2)
  made.set(list)
  return made
}

/** The slot of a group, a new one where it was not reached before. */
export function slotFor(reached: ReachedPlace, group: number): number {
  const local = group - reached.base
  const known = reached.slots[local] as number
  if (known !== 0) return known - 1
  const slot = reached.count++
  if (slot === reached.groups.length) {
    reached.groups = wider(reached.groups)
    reached.sets = wider(reached.sets)
  }
  reached.groups[slot] = group
  reached.slots[local] = slot + 1
  return slot
}

/** The slot of a group, or -1. */
export const slotOf = (reached: ReachedPlace, group: number): number =>
  (reached.slots[group - reached.base] as number) - 1

/** Where the set of a slot and a depth begins in `sets`. */
export const setAt = ({ depths, firstDepth }: ReachedPlace, slot: number, depth: number): number =>
  (slot * depths + depth - firstDepth) * SET_WORDS

/** Whether no other line of a slot's draft has an earlier slot: drafts are walked where their first group stands. */
export function isFirstOfDraft(reached: ReachedPlace, slot: number): boolean {
  const first = firstOfDraft(reached.groups[slot] as number)
  for (let line = 0; line < LINES; line++) {
    const other = slotOf(reached, first + line)
    if (other >= 0 && other < slot) return false
  }
  return true
}

/** The group without a line, of the same place and draft. */
export const firstOfDraft = (group: number): number => group - (group % LINES)

/** Adds one position to what was reached. */
export function addPosition(reached: Reached, position: Position, depth: number): void {
  const group = (position / GAUGES) | 0
  const place = reached[placeOfGroup(group)] as ReachedPlace
  const gauges = position - group * GAUGES
  const word = setAt(place, slotFor(place, group), depth) + (gauges >> 5)
  place.sets[word] = (place.sets[word] as number) | (1 << (gauges & 31))
}

/** Whether something of a slot was first reached at a depth. */
export function holdsDepth(place: ReachedPlace, slot: number, depth: number): boolean {
  if (depth < place.firstDepth || depth >= place.firstDepth + place.depths) return false
  const at = setAt(place, slot, depth)
  return place.sets.subarray(at, at + SET_WORDS).some((word) => word !== 0)
}

/** Whether a position was reached at a depth, and at no lesser one. */
export function isReachedAt(place: ReachedPlace, slot: number, gauges: number, depth: number): boolean {
  if (depth < place.firstDepth || depth >= place.firstDepth + place.depths) return false
  return (((place.sets[setAt(place, slot, depth) + (gauges >> 5)] as number) >>> (gauges & 31)) & 1) === 1
}

/** The least depth at which a position was reached, or -1. */
export function depthOf(reached: Reached, position: Position): number {
  const group = (position / GAUGES) | 0
  const place = reached[placeOfGroup(group)] as ReachedPlace
  const slot = slotOf(place, group)
  if (slot < 0) return -1
  for (let depth = place.firstDepth; depth < place.firstDepth + place.depths; depth++) {
    if (isReachedAt(place, slot, position - group * GAUGES, depth)) return depth
  }
  return -1
}
