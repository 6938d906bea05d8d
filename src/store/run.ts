import { type Attempt, isFinished, lastLeg } from '../runner/attempt.ts'
import type { Miss, Reach } from '../runner/goal.ts'

/** With what a choice was made. */
export type Device = 'key' | 'mouse' | 'touch' | 'pad'

/** A run that is timed, or one that is over and still on the screen. */
export interface Run {
  readonly attempt: Attempt
  /** With what each decision of its match was made. */
  readonly devices: readonly Device[]
  /** What its world has to give; null where that is not known, or not needed. */
  readonly reach: Reach | null
  /** Why its match, which is over, has not reached the goal; null where it has, or is not over. */
  readonly miss: Miss | null
  /** Whether words and moves come at once, whatever the settings say. */
  readonly instant: boolean
}

/** Whether the ending of its match has been shown. */
export const isAtEnding = ({ attempt }: Run): boolean => lastLeg(attempt).end !== null

/** Whether a run is timed no more. */
export const isOver = ({ attempt }: Run): boolean => isFinished(attempt)

/** Whether another match follows in a run: a series that is not over. */
export const isSeries = (run: Run): boolean => run.attempt.category === 'all-endings' && !isOver(run)

/** Whether a run holds more than the match at hand: a series that is not over, one match of it left behind or ended. */
export const isAtStake = (run: Run): boolean => isSeries(run) && (run.attempt.legs.length > 1 || isAtEnding(run))
