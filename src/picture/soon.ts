import { LOOKS } from '../store/look.ts'
import type { Plan } from './director.ts'
import { DELEGATES, type ImageName, RANKS } from './places.ts'

const everyone = Object.values(DELEGATES).flatMap((delegation) => RANKS.map((rank) => delegation[rank]))

/** Drawings that the next picture may want: the other looks of those at the table, or the room after a backdrop. */
export function soonWanted(plan: Plan): readonly ImageName[] {
  if (plan.scene === 'room') return LOOKS.flatMap((look) => everyone.map((name) => `${name}-${look}` as const))
  const people = everyone.map((name) => `${name}-calm` as const)
  return ['room', 'table', 'chair', 'treaty', 'flag-russia', 'flag-usa', ...people]
}
