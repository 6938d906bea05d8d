import { LOOKS } from '../src/store/look.ts'
import type { Plan } from './director.ts'
import { DELEGATES, type ImageName, RANKS } from './places.ts'

/** Drawings that the next picture may want: the other looks of those at the table, or the room after a backdrop. */
export function soonWanted(plan: Plan): readonly ImageName[] {
  if (plan.scene === 'backdrop') return ['room', 'table', 'chair', 'treaty']
  return LOOKS.flatMap((look) =>
    [plan.left.seat, plan.right.seat].flatMap((seat) =>
      RANKS.map((rank) => `${DELEGATES[seat][rank]}-${look}` as const),
    ),
  )
}
