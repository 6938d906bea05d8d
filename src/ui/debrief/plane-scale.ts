import type { Point } from '../../analysis/frontier.ts'

/** The plane's own measures, in units of its drawing. */
export const PLANE = { width: 760, height: 620, start: 70, end: 14, top: 14, bottom: 66 } as const

/** From worth to a place on the plane: Russia's grows to the right, the United States' upwards. */
export interface Scale {
  x(russia: number): number
  y(usa: number): number
  /** Round worths for the two axes. */
  readonly across: readonly number[]
  readonly up: readonly number[]
}

const STEP = 10

/** The least round numbers that hold all values, a little room included. */
function span(values: readonly number[]): readonly [number, number] {
  const least = Math.min(...values) - 2
  const most = Math.max(...values) + 2
  return [least, most]
}

const ticks = ([least, most]: readonly [number, number]): number[] => {
  const first = Math.ceil(least / STEP) * STEP
  return Array.from({ length: Math.floor((most - first) / STEP) + 1 }, (_, index) => first + index * STEP)
}

/** The scale that shows all these points. */
export function scaleFor(points: readonly Point[]): Scale {
  const xs = span(points.map(([russia]) => russia))
  const ys = span(points.map(([, usa]) => usa))
  const { width, height, start, end, top, bottom } = PLANE
  return {
    x: (russia) => start + ((russia - xs[0]) * (width - start - end)) / (xs[1] - xs[0]),
    y: (usa) => height - bottom - ((usa - ys[0]) * (height - top - bottom)) / (ys[1] - ys[0]),
    across: ticks(xs),
    up: ticks(ys),
  }
}

/** Points worth drawing: what lies far below both fallbacks says nothing. */
export const near = (points: readonly Point[], fallback: number): Point[] =>
  points.filter(([russia, usa]) => russia >= fallback - 34 && usa >= fallback - 34)
