import type { Ending } from '../rules/outcomes.ts'
import type { SeatId } from '../rules/scenario.ts'

/** A line of moves, in notation, that leads to an ending. */
export interface LineTo {
  readonly ending: Ending
  readonly line: readonly string[]
}

/** How the sky is looked at: so many times nearer than as it is painted, around a point of the painting. */
export interface Eye {
  readonly near: number
  readonly x: number
  readonly y: number
}

/** The atlas as it is looked at. */
export interface Gaze {
  readonly chair: SeatId
  /** A shortest line to each ending of the world at hand; null where it has not been swept. */
  readonly lines: readonly LineTo[] | null
  /** Runs from this chair, as far as they have been played again. */
  readonly runs: readonly LineTo[]
  readonly chosen: Ending | null
  readonly eye: Eye
}

/** The whole sky as it is painted, nothing chosen. */
export const FIRST_GAZE: Gaze = {
  chair: 'russia',
  lines: null,
  runs: [],
  chosen: null,
  eye: { near: 1, x: 800, y: 450 },
}

/** The sky as it is looked at from a chair; from another one nothing is chosen yet. */
export const fromChair = (gaze: Gaze, chair: SeatId): Gaze =>
  gaze.chair === chair ? gaze : { ...gaze, chair, lines: null, runs: [], chosen: null }

const NEAREST = 4
const FARTHEST = 0.25
/** Where the middle of what is looked at may be, in units of the painting. */
const SKY = { left: 0, right: 1600, top: 40, bottom: 700 } as const
/** So far beyond its sides too, less than half of any window: what a card covers can be brought beside it. */
const BEYOND = 200

const between = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value))

function bounded({ near, x, y }: Eye): Eye {
  const kept = between(FARTHEST, near, NEAREST)
  const beyond = BEYOND / kept
  return {
    near: kept,
    x: between(SKY.left - beyond, x, SKY.right + beyond),
    y: between(SKY.top, y, SKY.bottom),
  }
}

/** The atlas looked at otherwise; the eye never goes so far, or so far aside, that nothing of the sky is left. */
export const lookedAt = (gaze: Gaze, change: Partial<Gaze>): Gaze => ({
  ...gaze,
  ...change,
  eye: bounded(change.eye ?? gaze.eye),
})
