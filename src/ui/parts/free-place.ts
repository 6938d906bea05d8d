/** A rectangle in the window, in CSS pixels. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>

/** Pixels between one place that is tried and the next. */
const STEP = 8
/** Pixels kept free around what is placed, and to the edges of the window. */
const AIR = 4

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** The box, moved so that it begins at these two pixels. */
const at = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: x,
  top: y,
  right: x + right - left,
  bottom: y + bottom - top,
})

/** The steps to the right and down that lie so many from the middle, on a square around it. */
function ring(radius: number): [x: number, y: number][] {
  if (radius === 0) return [[0, 0]]
  const along = Array.from({ length: 2 * radius }, (_, step) => step - radius)
  return along.flatMap((step): [number, number][] => [
    [step, -radius],
    [radius, step],
    [-step, radius],
    [-radius, -step],
  ])
}

/**
 * How far a box must move, to the right and down, so that it covers none of the taken boxes and stays in a window of
 * that width and height: the least way there is, to a few pixels. Null where the window has no such place.
 */
export function wayToFree(
  box: Box,
  taken: readonly Box[],
  width: number,
  height: number,
): [x: number, y: number] | null {
  const isFree = (x: number, y: number) => {
    const { left, top, right, bottom } = at(box, x, y)
    const around = { left: left - AIR, top: top - AIR, right: right + AIR, bottom: bottom + AIR }
    return !taken.some((other) => meet(around, other))
  }
  const [mostX, mostY] = [width - AIR - (box.right - box.left), height - AIR - (box.bottom - box.top)]
  if (mostX < AIR || mostY < AIR) return null
  const within = (value: number, most: number) => Math.max(AIR, Math.min(most, value))
  const farthest = Math.ceil(Math.max(width, height) / STEP)
  let best: [x: number, y: number] | null = null
  // Square by square outwards: a free place is mostly near, and the rest is never looked at.
  for (let radius = 0; radius <= farthest; radius++) {
    if (best !== null && Math.hypot(...best) <= radius * STEP) break
    for (const [across, down] of ring(radius)) {
      const [x, y] = [within(box.left + across * STEP, mostX), within(box.top + down * STEP, mostY)]
      const way: [number, number] = [x - box.left, y - box.top]
      if ((best === null || Math.hypot(...way) < Math.hypot(...best)) && isFree(x, y)) best = way
    }
  }
  return best
}
