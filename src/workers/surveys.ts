import { type Judged, judge } from '../analysis/judged.ts'
import { handedOn } from '../atlas/step-by-step.ts'
import { type Survey, surveying } from '../atlas/survey.ts'
import type { Progress } from '../atlas/sweep.ts'
import { type Summit, standsOf } from '../rules/summit.ts'
import { isRun, parseCode } from '../session/run-code.ts'

/** What is asked of a run: what was within reach at its start alone, or before each of its decisions. */
export interface SurveyQuestion {
  readonly code: string
  readonly of: 'start' | 'every'
}

/** Surveys of a run that are known already, by decision. */
export type KnownSurveys = ReadonlyMap<number, Survey>

/** What was within reach before a decision, counted from 0, and what the decision made of it. */
export interface Surveyed {
  readonly decision: number
  readonly survey: Survey
  /** Null where no decision was made there, and where only the start was asked for. */
  readonly judged: Judged | null
}

/** A survey; or how far the sweep for the next one has come. */
export type SurveyAnswer = Surveyed | { readonly decision: number; readonly progress: Progress }

/** Surveys one position, telling how far the sweep has come. */
const surveyed = (decision: number, { game, position }: Summit): Generator<SurveyAnswer, Survey> =>
  handedOn(surveying(game, position), (progress) => ({ decision, progress }))

/**
 * Surveys a run step by step: the last decisions first, for little lies behind them; the start takes as long as a whole
 * sweep. A run that has not ended is surveyed where it stands, too. What is known is not worked out again. The code must
 * be whole: whoever asks has read it before.
 */
export function* surveysOf({ code, of }: SurveyQuestion, known: KnownSurveys): Generator<SurveyAnswer, void> {
  const run = parseCode(code)
  if (!isRun(run)) throw new Error(`a survey was asked of no run: ${run.problem}`)
  const stands = standsOf(run.match.summit.game, run.match.moves)
  const asked = of === 'start' ? stands.slice(0, 1) : stands.filter(({ outcome }) => outcome === null)
  let later: Survey | null = null
  for (let decision = asked.length - 1; decision >= 0; decision--) {
    const [stand, next] = [stands[decision] as Summit, stands[decision + 1]]
    const survey: Survey = known.get(decision) ?? (yield* surveyed(decision, stand))
    const canJudge = of === 'every' && next !== undefined
    yield { decision, survey, judged: canJudge ? judge(stand, next, survey, later) : null }
    later = survey
  }
}
