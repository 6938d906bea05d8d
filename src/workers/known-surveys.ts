import type { Survey } from '../atlas/survey.ts'
import type { KnownSurveys, SurveyAnswer, Surveyed, SurveyQuestion } from './surveys.ts'

/** Works a question out, telling what is found and in the end null; gives what ends it early. */
export type Work = (
  question: SurveyQuestion,
  known: KnownSurveys,
  tell: (answer: SurveyAnswer | null) => void,
) => () => void

/** Asks what is within reach in a run, told as it is found; gives what ends it: after that nothing more is told. */
export type AskSurvey = (question: SurveyQuestion, tell: (answer: SurveyAnswer) => void) => () => void

/** Milliseconds for which a sum goes on that nobody waits for: another screen may want it. */
const LINGER = 2000

/** A question that is being worked out, and who waits for it. */
interface Running {
  readonly listeners: Set<(answer: SurveyAnswer) => void>
  end(): void
}

/**
 * Remembers what was worked out for as long as the page is open, so that paper, debrief and board ask once. Two that ask
 * the same at a time share one sum.
 */
export function rememberingSurveys(work: Work): AskSurvey {
  const told = new Map<string, Map<number, Surveyed>>()
  const running = new Map<string, Running>()

  const begin = (key: string, question: SurveyQuestion, known: Map<number, Surveyed>): Running => {
    const listeners: Running['listeners'] = new Set()
    const surveys = new Map<number, Survey>([...known].map(([decision, { survey }]) => [decision, survey]))
    const end = work(question, surveys, (answer) => {
      if (answer === null) {
        running.delete(key)
        return
      }
      if ('survey' in answer) {
        // A start that stands alone is not judged; one that was judged before stays so.
        const judged = answer.judged ?? known.get(answer.decision)?.judged ?? null
        known.set(answer.decision, { ...answer, judged })
      }
      for (const tell of listeners) tell(answer)
    })
    const made = { listeners, end }
    running.set(key, made)
    return made
  }

  return (question, tell) => {
    const { code, of } = question
    const known = told.get(code) ?? new Map<number, Surveyed>()
    told.set(code, known)
    let isOver = false
    const hear = (answer: SurveyAnswer) => {
      if (!isOver) tell(answer)
    }
    for (const answer of known.values()) if (of === 'every' || answer.decision === 0) hear(answer)
    const isDone = of === 'start' ? known.has(0) : known.get(0)?.judged != null
    const end = () => {
      isOver = true
    }
    if (isDone) return end
    const key = `${of} ${code}`
    const sum = running.get(key) ?? begin(key, question, known)
    sum.listeners.add(hear)
    return () => {
      end()
      sum.listeners.delete(hear)
      setTimeout(() => {
        if (sum.listeners.size > 0 || running.get(key) !== sum) return
        running.delete(key)
        sum.end()
      }, LINGER)
    }
  }
}
