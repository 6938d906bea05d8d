import type { Misread } from '../rules/notation.ts'
import type { TwoRefusal } from '../rules/two/refusal.ts'

/** Why minutes cannot be read or replayed; `line` counts from 1. */
export interface MinutesProblem {
  readonly line: number
  readonly problem:
    | 'not-a-line'
    | 'other-game'
    | 'missing-tag'
    | 'bad-tag'
    | 'unknown-rules'
    | 'world-not-told'
    | 'misread'
    | 'refused'
    | 'other-place'
    | 'other-answer'
    | 'after-the-end'
    | 'other-result'
    | 'bad-time'
    | 'time-missing'
  readonly at: string
  readonly misread?: Misread
  readonly refusal?: TwoRefusal
}

export const problem = (line: number, kind: MinutesProblem['problem'], at: string): MinutesProblem => ({
  line,
  problem: kind,
  at,
})

/** Whether reading minutes gave a problem, and not what they hold. */
export const isMinutesProblem = (result: object): result is MinutesProblem => 'problem' in result
