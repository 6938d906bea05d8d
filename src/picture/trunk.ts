import type { Ending } from '../rules/outcomes.ts'
import type { Point } from './figure.ts'

/** Beginnings that several lines share. */
interface Shared {
  readonly id: string
  readonly endings: readonly Ending[]
}

/** The first star of all, over the water, and how high what is shared rises. */
const FIRST: Point = { x: 800, y: 674 }
const RISE = 70
/** Two heights are at least so far apart. */
const LEAST = 9
const [LEFT, RIGHT] = [70, 1530] as const
/** Between two stars of one height, at least. */
const GAP = 34

const depthOf = (id: string): number => (id === '' ? 0 : id.split('; ').length)

/** Places of a row, as near to where they would be as room allows: pushed to the right, then back from the edge. */
function spread(wished: readonly number[]): readonly number[] {
  const gap = Math.min(GAP, (RIGHT - LEFT) / Math.max(1, wished.length - 1))
  const placed: number[] = []
  for (const wish of wished) placed.push(Math.max(wish, LEFT, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + gap))
  for (let nth = placed.length - 1, most: number = RIGHT; nth >= 0; nth--, most -= gap) {
    const next = placed[nth + 1]
    placed[nth] = Math.min(placed[nth] as number, next === undefined ? most : next - gap)
  }
  return placed
}

/** The stars that lines share: by moves made they rise from the first one, each below the endings that it leads to. */
export function trunkOf(shared: readonly Shared[], middleOf: (ending: Ending) => number): (Point & Shared)[] {
  const deepest = Math.max(1, ...shared.map(({ id }) => depthOf(id)))
  const wish = ({ endings }: Shared) => endings.reduce((sum, ending) => sum + middleOf(ending), 0) / endings.length
  return Array.from({ length: deepest + 1 }, (_, depth) => depth).flatMap((depth) => {
    const row = shared
      .filter(({ id }) => depthOf(id) === depth)
      .sort((a, b) => wish(a) - wish(b) || (a.id < b.id ? -1 : 1))
    const places = spread(row.map((one) => (depth === 0 ? FIRST.x : wish(one))))
    return row.map((one, nth) => ({
      ...one,
      x: places[nth] ?? FIRST.x,
      y: FIRST.y - (Math.max(RISE, LEAST * deepest) * depth) / deepest,
    }))
  })
}
