/** The medals of a match, the highest first. */
export const MEDALS = ['gold', 'silver', 'bronze'] as const
export type Medal = (typeof MEDALS)[number]

/** An ending's worth to one seat, and to both seats together. */
export interface Worth {
  readonly own: number
  readonly joint: number
}

/** How much of the way from the fallback to the world's best a medal asks for, per cent. */
const MOST_OF_THE_WAY = 80

const isNear = (worth: number, fallback: number, best: number): boolean =>
  100 * (worth - fallback) >= MOST_OF_THE_WAY * (best - fallback)

/**
 * The medal of an ending (rule book, section 14), `best` being the greatest own and the greatest joint worth that the world
 * holds, `fallback` that of one seat. Gold: both worths come at least 80 % of the way from the fallback to the best; silver:
 * one of them; bronze: own worth above the fallback.
 */
export function medalOf({ own, joint }: Worth, best: Worth, fallback: number): Medal | null {
  const near = [isNear(own, fallback, best.own), isNear(joint, 2 * fallback, best.joint)].filter(Boolean).length
  if (near > 0) return near === 2 ? 'gold' : 'silver'
  return own > fallback ? 'bronze' : null
}

/** The least worth of both kinds that gold asks for (see `medalOf`). */
export const goldOf = (best: Worth, fallback: number): Worth => {
  const least = (from: number, to: number) => from + Math.ceil(((to - from) * MOST_OF_THE_WAY) / 100)
  return { own: least(fallback, best.own), joint: least(2 * fallback, best.joint) }
}
