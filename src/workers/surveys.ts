import { type Survey, surveying } from '../atlas/survey.ts'
import type { Progress } from '../atlas/sweep.ts'
import { START } from '../rules/position.ts'
import { isRun, parseCode } from '../session/run-code.ts'

/** What is asked of a run: what was within reach at its start alone, or before each of its decisions. */
export interface SurveyQuestion {
  readonly code: string
  readonly of: 'start' | 'every'
}

/** What was within reach before a decision, counted from 0; or how far the sweep for the next one has come. */
export type SurveyAnswer =
  | { readonly decision: number; readonly survey: Survey }
  | { readonly decision: number; readonly progress: Progress }

/**
 * Surveys a run step by step: the last decisions first, for little lies behind them; the start takes as long as a whole
 * sweep. The code must be whole: whoever asks has read it before.
 */
export function* surveysOf({ code, of }: SurveyQuestion): Generator<SurveyAnswer, void> {
  const run = parseCode(code)
  if (!isRun(run)) throw new Error(`a survey was asked of no run: ${run.problem}`)
  const { game, decisions } = run.match.summit
  const asked = of === 'start' ? [START] : decisions.map(({ position }) => position)
  for (let decision = asked.length - 1; decision >= 0; decision--) {
    const steps = surveying(game, asked[decision] as number)
    let step = steps.next()
    while (!step.done) {
      yield { decision, progress: step.value }
      step = steps.next()
    }
    yield { decision, survey: step.value }
  }
}
