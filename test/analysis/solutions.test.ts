import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frontierOf, type Point } from '../../src/analysis/frontier.ts'
import { egalitarian, hasZopa, kalaiSmorodinsky, nash, utilitarian } from '../../src/analysis/solutions.ts'
import { fallbacks, points } from './points.ts'

const SOLUTIONS = { nash, kalaiSmorodinsky, egalitarian, utilitarian }
type Name = keyof typeof SOLUTIONS
const NAMES = Object.keys(SOLUTIONS) as Name[]
const NOTHING: Point = [0, 0]

/** All four solutions of a domain, as points. */
const solved = (all: readonly Point[], fallback: Point = NOTHING) =>
  Object.fromEntries(
    NAMES.map((name) => {
      const index = SOLUTIONS[name](all, fallback)
      return [name, index === null ? null : all[index]]
    }),
  )

describe('solutions of small domains', () => {
  it('are none where no point is at or above both fallbacks', () => {
    const all: Point[] = [
      [9, -1],
      [-1, 9],
    ]
    expect(solved(all)).toEqual({ nash: null, kalaiSmorodinsky: null, egalitarian: null, utilitarian: null })
    expect(hasZopa(all, NOTHING)).toBe(false)
    expect(hasZopa([], NOTHING)).toBe(false)
  })
  it('count a point that is just the fallbacks', () => {
    expect(hasZopa([[12, 12]], [12, 12])).toBe(true)
    expect(nash([[12, 12]], [12, 12])).toBe(0)
  })
  it('may all differ', () => {
    // ideal gains 20 and 10
    // biome-ignore format: one domain a line
    const all: Point[] = [[20, 0], [14, 4], [9, 6], [7, 7], [0, 10]]
    expect(solved(all)).toEqual({
      nash: [14, 4], // 56, against 54 and 49
      kalaiSmorodinsky: [9, 6], // 9/20 of 20, against 4/10 and 7/20
      egalitarian: [7, 7],
      utilitarian: [20, 0],
    })
  })
  it('divide the dollar: equal shares of equal claims', () => {
    const dollar = Array.from({ length: 101 }, (_, x): Point => [x, 100 - x])
    expect(solved(dollar)).toEqual({
      nash: [50, 50],
      kalaiSmorodinsky: [50, 50],
      egalitarian: [50, 50],
      utilitarian: [50, 50], // all sums alike: the greatest smaller gain
    })
  })
  it('divide over a fallback: what is above it is shared', () => {
    const dollar = Array.from({ length: 101 }, (_, x): Point => [x, 100 - x])
    expect(solved(dollar, [20, 0])).toMatchObject({ nash: [60, 40], kalaiSmorodinsky: [60, 40], egalitarian: [60, 40] })
  })
  it('Kalai and Smorodinsky give the seat that can gain more, more; Nash does not mind what is out of reach', () => {
    // the second seat's claim is cut to 50: Nash stays, Kalai-Smorodinsky moves to 2 : 1
    const cut = Array.from({ length: 151 }, (_, x): Point => [x, 150 - x]).filter(([, y]) => y <= 75)
    expect(solved(cut)).toMatchObject({ nash: [75, 75], kalaiSmorodinsky: [100, 50], egalitarian: [75, 75] })
  })
  it('compare shares exactly where a fraction of two would round', () => {
    // 1/3 = 0.333… of 3 and 33333333/99999999 are equal: the greater sum decides
    const all: Point[] = [
      [1, 99999999],
      [3, 33333333],
    ]
    expect(kalaiSmorodinsky(all, NOTHING)).toBe(0)
    expect(
      kalaiSmorodinsky(
        [
          [1, 99999999],
          [3, 33333334],
        ],
        NOTHING,
      ),
    ).toBe(1)
  })
  it('take the first of points that nothing tells apart', () => {
    const all: Point[] = [
      [3, 5],
      [5, 3],
      [3, 5],
    ]
    expect(NAMES.map((name) => SOLUTIONS[name](all, NOTHING))).toEqual([0, 0, 0, 0])
  })
  it('where one seat can gain nothing, give the other what it can have', () => {
    const all: Point[] = [
      [0, 1],
      [0, 7],
      [0, 3],
    ]
    expect(solved(all)).toEqual({ nash: [0, 7], kalaiSmorodinsky: [0, 7], egalitarian: [0, 7], utilitarian: [0, 7] })
  })
})

describe('every solution', () => {
  for (const name of NAMES) {
    it(`${name} is at or above both fallbacks, and there is one where there is a zone of agreement`, () => {
      fc.assert(
        fc.property(points, fallbacks, (all, fallback) => {
          const index = SOLUTIONS[name](all, fallback)
          expect(index !== null).toBe(hasZopa(all, fallback))
          const found = index === null ? fallback : (all[index] as Point)
          expect(found[0] >= fallback[0] && found[1] >= fallback[1]).toBe(true)
        }),
      )
    })
    it(`${name} lies on the Pareto frontier`, () => {
      fc.assert(
        fc.property(points, fallbacks, (all, fallback) => {
          const index = SOLUTIONS[name](all, fallback)
          const frontier = frontierOf(all).map((at) => String(all[at]))
          expect(index === null || frontier.includes(String(all[index]))).toBe(true)
        }),
      )
    })
  }
  it('is the best by its own measure, by brute force', () => {
    fc.assert(
      fc.property(points, fallbacks, (all, fallback) => {
        const gains = all
          .map(([x, y]) => [x - fallback[0], y - fallback[1]] as const)
          .filter(([x, y]) => x >= 0 && y >= 0)
        fc.pre(gains.length > 0)
        const ideal = [Math.max(...gains.map(([x]) => x)), Math.max(...gains.map(([, y]) => y))] as const
        // shares as whole numbers of one common measure
        const shares = ([x, y]: Point) => [ideal[0] ? x * ideal[1] : ideal[1], ideal[1] ? y * ideal[0] : ideal[0]]
        const measures: { readonly [name in Name]: (gain: Point) => number } = {
          nash: ([x, y]) => x * y,
          kalaiSmorodinsky: (gain) => (ideal[0] && ideal[1] ? Math.min(...shares(gain)) : gain[0] + gain[1]),
          egalitarian: (gain) => Math.min(...gain),
          utilitarian: ([x, y]) => x + y,
        }
        for (const name of NAMES) {
          const [x, y] = all[SOLUTIONS[name](all, fallback) as number] as Point
          const best = Math.max(...gains.map(measures[name]))
          expect(measures[name]([x - fallback[0], y - fallback[1]])).toBe(best)
        }
      }),
    )
  })
})
