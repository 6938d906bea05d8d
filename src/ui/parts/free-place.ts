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

const steps = (from: number, to: number): number[] =>
  to < from ? [] : [...Array.from({ length: Math.floor((to - from) / STEP) + 1 }, (_, step) => from + step * STEP), to]

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
  const inside = box.left >= 0 && box.top >= 0 && box.left <= mostX + AIR && box.top <= mostY + AIR
  if (inside && isFree(box.left, box.top)) return [0, 0]
  const places = steps(AIR, mostY)
    .flatMap((y) => steps(AIR, mostX).map((x): [number, number] => [x - box.left, y - box.top]))
    .sort((one, other) => Math.hypot(...one) - Math.hypot(...other))
  return places.find(([x, y]) => isFree(box.left + x, box.top + y)) ?? null
}
