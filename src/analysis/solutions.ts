import type { Point } from './frontier.ts'

/**
 * Solutions of a bargaining problem over a finite set of points, as indices into it. Only points at or above both
 * fallbacks count; null where there is none. Gain is worth minus fallback. Ties go as each says, then to the first
 * point. All of them lie on the Pareto frontier of the points. Whole numbers only, so that every comparison is exact.
 */
type Solution = (points: readonly Point[], fallback: Point) => number | null

/** Above 0 where the first gain is better. */
type Order = (one: Point, other: Point) => number

const gainsOf = (points: readonly Point[], fallback: Point): { readonly gain: Point; readonly index: number }[] =>
  points
    .map(([x, y], index) => ({ gain: [x - fallback[0], y - fallback[1]] as const, index }))
    .filter(({ gain }) => Math.min(...gain) >= 0)

const bestBy = (points: readonly Point[], fallback: Point, order: Order): number | null =>
  gainsOf(points, fallback).reduce<{ gain: Point; index: number } | null>(
    (best, each) => (best === null || order(each.gain, best.gain) > 0 ? each : best),
    null,
  )?.index ?? null

const sum = ([x, y]: Point): number => x + y
const bySum: Order = (one, other) => sum(one) - sum(other)
const byLeast: Order = (one, other) => Math.min(...one) - Math.min(...other)
const byProduct: Order = (one, other) => one[0] * one[1] - other[0] * other[1]

/** Whether any point is at or above both fallbacks: a zone of possible agreement. */
export const hasZopa = (points: readonly Point[], fallback: Point): boolean => gainsOf(points, fallback).length > 0

/** The greatest product of gains; ties by their sum. */
export const nash: Solution = (points, fallback) =>
  bestBy(points, fallback, (one, other) => byProduct(one, other) || bySum(one, other))

/** The greatest smaller gain; ties by the sum of gains. */
export const egalitarian: Solution = (points, fallback) =>
  bestBy(points, fallback, (one, other) => byLeast(one, other) || bySum(one, other))

/** The greatest sum of gains; ties by the smaller gain. */
export const utilitarian: Solution = (points, fallback) =>
  bestBy(points, fallback, (one, other) => bySum(one, other) || byLeast(one, other))

type Fraction = readonly [part: number, whole: number]
const compare = (one: Fraction, other: Fraction): number => one[0] * other[1] - other[0] * one[1]
/** A seat that can gain nothing has all it can have. */
const share = (gain: number, ideal: number): Fraction => (ideal === 0 ? [1, 1] : [gain, ideal])

/**
 * Kalai-Smorodinsky among single points: the greatest smaller share of the ideal gain, which is the most a seat can
 * gain at any point at or above both fallbacks; ties by the sum of gains.
 */
export const kalaiSmorodinsky: Solution = (points, fallback) => {
  const gains = gainsOf(points, fallback).map(({ gain }) => gain)
  const ideal = [Math.max(...gains.map(([x]) => x)), Math.max(...gains.map(([, y]) => y))] as const
  const smaller = ([x, y]: Point): Fraction => {
    const [one, other] = [share(x, ideal[0]), share(y, ideal[1])]
    return compare(one, other) <= 0 ? one : other
  }
  return bestBy(points, fallback, (one, other) => compare(smaller(one), smaller(other)) || bySum(one, other))
}
