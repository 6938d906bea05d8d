/** A point of the painting, in design units. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Directions that a move may take from the star before it; which is tried first the move says. */
const DIRECTIONS = 16
/** The next one that is tried: all are, for it has no divisor with them. */
const ASIDE = 5
/** Figures are flat: a step down is so much of a step aside. */
const FLAT = 0.6
/** No two stars of a figure are nearer to each other than this, in steps aside. */
const APART = 0.6
/** The longest step, in design units. */
const LONGEST_STEP = 42

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y)

/** The first direction of a move: a sum over its signs, so that the same move always sets out alike. */
const directionOf = (move: string): number =>
  [...move].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0) % DIRECTIONS

/** The star of a move: a step on from the last one, in the first direction that keeps clear of all before. */
function starAfter(stars: readonly Point[], move: string): Point {
  const { x, y } = stars.at(-1) ?? { x: 0, y: 0 }
  const room = (point: Point) => Math.min(...stars.map((star) => distance(star, point)))
  const tried = Array.from({ length: DIRECTIONS }, (_, nth) => {
    const turn = (((directionOf(move) + nth * ASIDE) % DIRECTIONS) / DIRECTIONS) * 2 * Math.PI
    return { x: x + Math.cos(turn), y: y + FLAT * Math.sin(turn) }
  })
  const clear = tried.find((point) => room(point) >= APART - 1e-9)
  return clear ?? tried.reduce((best, point) => (room(point) > room(best) ? point : best))
}

/**
 * The stars of some moves, one each, in order, around a middle and within a width and height. The moves alone decide the
 * figure: the same moves always give the same one.
 */
export function figureOf(moves: readonly string[], middle: Point, width: number, height: number): readonly Point[] {
  const stars: Point[] = []
  for (const move of moves) stars.push(stars.length === 0 ? { x: 0, y: 0 } : starAfter(stars, move))
  const [xs, ys] = [stars.map(({ x }) => x), stars.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const step = Math.min(LONGEST_STEP, width / Math.max(right - left, 1e-6), height / Math.max(bottom - top, 1e-6))
  return stars.map(({ x, y }) => ({
    x: middle.x + (x - (left + right) / 2) * step,
    y: middle.y + (y - (top + bottom) / 2) * step,
  }))
}
