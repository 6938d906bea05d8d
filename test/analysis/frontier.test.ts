import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frontierOf, type Point } from '../../src/analysis/frontier.ts'
import { points } from './points.ts'

const dominates = (one: Point, other: Point): boolean =>
  one[0] >= other[0] && one[1] >= other[1] && (one[0] > other[0] || one[1] > other[1])
const frontier = (all: readonly Point[]): Point[] => frontierOf(all).map((index) => all[index] as Point)

describe('the Pareto frontier', () => {
  it('of no points is empty, of one that one', () => {
    expect(frontierOf([])).toEqual([])
    expect(frontierOf([[3, -4]])).toEqual([0])
  })
  it('keeps what no other point dominates, by rising worth to the first seat', () => {
    // biome-ignore format: one point a column
    const all: Point[] = [[5, 5], [0, 9], [4, 5], [5, 4], [9, 0], [7, 3], [7, 2], [0, 8]]
    expect(frontier(all)).toEqual([
      [0, 9],
      [5, 5],
      [7, 3],
      [9, 0],
    ])
  })
  it('keeps points on a straight line, and inside the hull, too', () => {
    expect(
      frontierOf([
        [0, 4],
        [1, 2],
        [2, 1],
        [4, 0],
      ]),
    ).toEqual([0, 1, 2, 3])
  })
  it('keeps the first of equal points', () => {
    expect(
      frontierOf([
        [1, 1],
        [2, 2],
        [2, 2],
      ]),
    ).toEqual([1])
  })

  it('holds no point that another dominates', () => {
    fc.assert(
      fc.property(points, (all) => {
        expect(frontier(all).filter((one) => all.some((other) => dominates(other, one)))).toEqual([])
      }),
    )
  })
  it('dominates or holds every point', () => {
    fc.assert(
      fc.property(points, (all) => {
        const kept = frontier(all)
        const lost = all.filter((one) => !kept.some((other) => dominates(other, one) || String(other) === String(one)))
        expect(lost).toEqual([])
      }),
    )
  })
  it('rises for the one seat as it falls for the other', () => {
    fc.assert(
      fc.property(points, (all) => {
        const kept = frontier(all)
        for (const [index, one] of kept.entries()) {
          const next = kept[index + 1]
          expect(next === undefined || (next[0] > one[0] && next[1] < one[1])).toBe(true)
        }
      }),
    )
  })
  it('does not hang on the order of the points', () => {
    fc.assert(
      fc.property(points, (all) => {
        expect(frontier(all.toReversed())).toEqual(frontier(all))
      }),
    )
  })
})
