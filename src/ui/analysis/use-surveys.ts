import { useEffect, useState } from 'preact/hooks'
import type { SurveyAnswer, SurveyQuestion } from '../../workers/surveys.ts'
import { useTable } from '../context.ts'

type Told = Extract<SurveyAnswer, { readonly survey: unknown }>['survey']

/** What is known of a run so far: by decision what was within reach before it, and how far the next one has come. */
export interface Surveys {
  readonly known: ReadonlyMap<number, Told>
  /** From 0 to 1 within the sweep at hand; null where nothing is being worked out. */
  readonly share: number | null
}

const NOTHING: Surveys = { known: new Map(), share: null }

/** Surveys a run for as long as it is shown. */
export function useSurveys(code: string, of: SurveyQuestion['of']): Surveys {
  const { survey } = useTable().sums
  const [surveys, setSurveys] = useState<Surveys>(NOTHING)
  useEffect(() => {
    setSurveys({ known: new Map(), share: 0 })
    return survey({ code, of }, (answer) =>
      setSurveys(({ known }) => {
        if ('progress' in answer) return { known, share: answer.progress.share }
        return { known: new Map([...known, [answer.decision, answer.survey]]), share: answer.decision === 0 ? null : 0 }
      }),
    )
  }, [survey, code, of])
  return surveys
}
