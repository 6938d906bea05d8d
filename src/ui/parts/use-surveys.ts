import { useEffect, useState } from 'preact/hooks'
import type { Surveyed, SurveyQuestion } from '../../workers/surveys.ts'
import { useTable } from '../context.ts'

/** How far the sweep at hand has come. */
export interface SurveyProgress {
  /** The decision it is for, counted from 0. */
  readonly decision: number
  /** From 0 to 1. */
  readonly share: number
  /** Whole seconds that it will take yet, by its pace so far; 0 where nothing can be said. */
  readonly seconds: number
}

/** What is known of a run so far: by decision, counted from 0, what was within reach before it. */
export interface Surveys {
  readonly known: ReadonlyMap<number, Surveyed>
  /** Null where nothing is being worked out. */
  readonly progress: SurveyProgress | null
}

const NOTHING: Surveys = { known: new Map(), progress: null }
/** Milliseconds between two that are shown, and after which a pace can be told. */
const OFTEN = 250
const PACE_AFTER = 800

/** Tells the seconds that are left of each sweep, by the pace since it began. */
function pacer() {
  let decision = -1
  let [since, from] = [0, 0]
  return (of: number, share: number): number => {
    const now = performance.now()
    if (of !== decision) [decision, since, from] = [of, now, share]
    const [spent, done] = [now - since, share - from]
    return spent < PACE_AFTER || done <= 0 ? 0 : Math.ceil((spent * (1 - share)) / done / 1000)
  }
}

/** Surveys a run for as long as it is shown and wanted; what was found before stays. '' stands for no run. */
export function useSurveys(code: string, of: SurveyQuestion['of'], isWanted = true): Surveys {
  const { survey } = useTable().sums
  const [surveys, setSurveys] = useState<Surveys>(NOTHING)
  useEffect(() => setSurveys(NOTHING), [code])
  useEffect(() => {
    if (!isWanted || code === '') return
    const secondsLeft = pacer()
    let shownAt = Number.NEGATIVE_INFINITY
    const end = survey({ code, of }, (answer) => {
      if ('survey' in answer) {
        const { decision } = answer
        setSurveys(({ known, progress }) => ({
          known: new Map([...known, [decision, answer]]),
          progress: decision === 0 ? null : progress,
        }))
        return
      }
      const { decision } = answer
      const { share } = answer.progress
      const seconds = secondsLeft(decision, share)
      if (performance.now() - shownAt < OFTEN) return
      shownAt = performance.now()
      setSurveys(({ known }) => ({ known, progress: { decision, share, seconds } }))
    })
    return () => {
      end()
      setSurveys(({ known }) => ({ known, progress: null }))
    }
  }, [survey, code, of, isWanted])
  return surveys
}
