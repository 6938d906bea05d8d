import { mix } from '../../rules/mix.ts'
import { GAUGES, type Position } from '../../rules/position.ts'
import { depthOf, type Reached, type ReachedPlace } from '../reached.ts'

/** The positions of one group that a walk reached. */
const membersOf = (reached: Reached, group: number): Position[] =>
  Array.from({ length: GAUGES }, (_, gauges) => group * GAUGES + gauges).filter(
    (position) => depthOf(reached, position) >= 0,
  )

/** All positions of a place if they are no more than `many`, else null. */
function allOf(reached: Reached, place: ReachedPlace, many: number): Position[] | null {
  const found: Position[] = []
  for (let slot = 0; slot < place.count; slot++) {
    found.push(...membersOf(reached, place.groups[slot] as number))
    if (found.length > many) return null
  }
  return found
}

/** Positions of one place, drawn: a group first, then one of its positions; the same may come twice. */
function drawn(reached: Reached, place: ReachedPlace, many: number, seed: readonly number[]): Position[] {
  return Array.from({ length: many }, (_, draw) => {
    const number = mix([...seed, place.place, draw])
    const members = membersOf(reached, place.groups[(number >>> 0) % place.count] as number)
    return members[(mix([number, draw]) >>> 0) % members.length] as Position
  })
}

/**
 * A sample of what a walk reached, at most `many` positions: all of every place that has no more than an even share of them,
 * the rest drawn from the other places in even shares. In the order of the places; the same seed draws the same.
 */
export function sampleReached(reached: Reached, many: number, seed: readonly number[]): Position[] {
  const chosen = new Map<ReachedPlace, Position[]>()
  let open = reached.filter(({ count }) => count > 0)
  let left = many
  for (let share = 0; open.length > 0 && share !== Math.floor(left / open.length); ) {
    share = Math.floor(left / open.length)
    for (const place of open) {
      const all = allOf(reached, place, share)
      if (all === null) continue
      chosen.set(place, all)
      left -= all.length
    }
    open = open.filter((place) => !chosen.has(place))
  }
  const share = Math.floor(left / Math.max(1, open.length))
  return reached.flatMap((place) => chosen.get(place) ?? (place.count > 0 ? drawn(reached, place, share, seed) : []))
}
