/** A place on the plane, in units of its drawing. */
export type Place = readonly [x: number, y: number]

/** Directions in which a label moves aside: up and to the left first, away from where drafts usually go. */
const DIRECTIONS: readonly Place[] = [
  [0, -1],
  [-0.7, -0.7],
  [0.7, 0.7],
  [0, 1],
  [-1, 0],
  [1, 0],
  [-0.7, 0.7],
  [0.7, -0.7],
]
const RINGS = 6

/**
 * A place for each round label: its own where that is free, else the nearest aside that touches no label before it and
 * none of the marks. `apart` is the least distance between two of them.
 */
export function placeApart(points: readonly Place[], marks: readonly Place[], apart: number): Place[] {
  const placed: Place[] = []
  for (const point of points) {
    const isFree = ([x, y]: Place) => [...marks, ...placed].every(([a, b]) => Math.hypot(a - x, b - y) >= apart)
    const aside = Array.from({ length: RINGS }, (_, ring) =>
      DIRECTIONS.map(([dx, dy]): Place => [point[0] + dx * apart * (ring + 1), point[1] + dy * apart * (ring + 1)]),
    )
    placed.push([point, ...aside.flat()].find(isFree) ?? point)
  }
  return placed
}
