import type { SeatId, World } from '../../rules/scenario.ts'
import type { Spot } from './world-figures.ts'

/** The promises of the rule book, section 11, as they are proven. */
export type ProofId =
  | 'every-ending'
  | 'a-legal-move'
  | 'room-to-agree'
  | 'reciprocity-pays'
  | 'equal-chairs'
  | 'every-move-has-its-hour'
  | 'no-best-first-move'
  | 'no-blind-gold'
  | 'reading-takes-time'

/** Where a claim can be seen: a world, and in it a position with a line that leads there, where one tells something. */
export interface Where {
  readonly world: World
  readonly spot: Spot | null
}

/** One thing that a promise claims, what was measured of it, and the limit it must keep. */
export interface Claim {
  readonly proof: ProofId
  /** What it is about: the number of an ending, a kind of move, a measure. */
  readonly subject: string
  /** The chair it is claimed of; null where it is of both. */
  readonly chair: SeatId | null
  readonly measured: number
  readonly limit: { readonly atLeast: number } | { readonly atMost: number } | { readonly below: number }
  /** An example; of a claim that does not hold, where it fails or comes nearest. */
  readonly where: Where | null
}

/** Whether what was measured keeps its limit. */
export function isKept({ measured, limit }: Claim): boolean {
  if ('atLeast' in limit) return measured >= limit.atLeast
  return 'below' in limit ? measured < limit.below : measured <= limit.atMost
}
