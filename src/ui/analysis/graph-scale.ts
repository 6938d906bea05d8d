/** The graph's height and margins in pixels; it is as wide as there is room. */
export const GRAPH = { height: 170, start: 34, end: 16, top: 14, bottom: 26 } as const

/** From steps of a run and worth to places on the graph. */
export interface GraphScale {
  x(step: number): number
  y(worth: number): number
  /** Round worths for the axis. */
  readonly up: readonly number[]
}

const STEP = 10

/** The scale for a run of so many decisions, on which all these worths are to be seen, in so many pixels of width. */
export function graphScale(decisions: number, worths: readonly number[], width: number): GraphScale {
  const [least, most] = [Math.min(...worths) - 2, Math.max(...worths) + 2]
  const { height, start, end, top, bottom } = GRAPH
  const first = Math.ceil(least / STEP) * STEP
  return {
    x: (step) => start + (step * (width - start - end)) / Math.max(1, decisions),
    y: (worth) => height - bottom - ((worth - least) * (height - top - bottom)) / (most - least),
    up: Array.from({ length: Math.floor((most - first) / STEP) + 1 }, (_, index) => first + index * STEP),
  }
}

/** A worth at a step of a run. */
export interface GraphPoint {
  readonly step: number
  readonly worth: number
}

/** The path through points that follow each other without a gap, begun anew after each gap. */
export const pathOf = (points: readonly GraphPoint[], { x, y }: GraphScale): string =>
  points
    .map(({ step, worth }, index) => `${points[index - 1]?.step === step - 1 ? 'L' : 'M'}${x(step)} ${y(worth)}`)
    .join('')
