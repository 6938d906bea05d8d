import type { Bargain } from '../analysis/bargain.ts'
import type { Point } from '../analysis/frontier.ts'
import type { Pair } from '../rules/scenario.ts'
import type { EndedRun } from './class-summary.ts'

/** The most that each seat, and both together, could have had from a text at or above both fallbacks. */
export interface Best {
  readonly seats: Pair<number>
  readonly joint: number
}

/** What runs have in common whose texts weigh the same on both sides: the rules and both mandates. */
export const planeOf = ({ result: { rules, end } }: EndedRun): string =>
  `${rules} ${end.mandates.russia} ${end.mandates.usa}`

/** The best that a bargaining problem holds; the fallback itself where it holds nothing better. */
export function bestOf({ deals, utilitarian }: Bargain, fallback: number): Best {
  const able = deals.filter(({ worth }) => Math.min(...worth) >= fallback)
  const most = (seat: 0 | 1) => able.reduce((best, { worth }) => Math.max(best, worth[seat]), fallback)
  const [russia, usa]: Point = utilitarian?.worth ?? [fallback, fallback]
  return { seats: [most(0), most(1)], joint: russia + usa }
}

/** The way from the fallback to the best in per cent, a whole number: below 0 where it is worth less than the fallback. */
export const shareOf = (worth: number, fallback: number, best: number): number =>
  best <= fallback ? 0 : Math.round((100 * (worth - fallback)) / (best - fallback))
