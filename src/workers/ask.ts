import type { Debrief } from '../analysis/debrief.ts'
import { scenarioOf } from '../content/scenarios.ts'
import type { View } from '../rules/view.ts'
import { type AskSurvey, rememberingSurveys, type Work } from './known-surveys.ts'
import type { KnownSurveys, SurveyAnswer, SurveyQuestion } from './surveys.ts'

/** The debrief of a summit that is over, worked out beside the page, or in it where it may have no worker. */
export async function askDebrief(view: View): Promise<Debrief | null> {
  try {
    const { default: DebriefWorker } = await import('./debrief-worker.ts?worker&inline')
    const worker = new DebriefWorker()
    return await new Promise<Debrief | null>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Debrief | null>) => resolve(data)
      worker.onerror = reject
      worker.postMessage(view)
    }).finally(() => worker.terminate())
  } catch {
    const { debriefOf } = await import('../analysis/debrief.ts')
    return debriefOf(scenarioOf(view.rulesVersion), view)
  }
}

/** Milliseconds of sums in the page before it may show something again. */
const TURN = 12

/** The same answers from this page, a little at a time. */
async function workHere(
  question: SurveyQuestion,
  known: KnownSurveys,
  tell: (answer: SurveyAnswer | null) => void,
  isOver: () => boolean,
) {
  const { surveysOf } = await import('./surveys.ts')
  let since = performance.now()
  for (const answer of surveysOf(question, known)) {
    if (isOver()) return
    tell(answer)
    if (performance.now() - since < TURN) continue
    await new Promise((rest) => setTimeout(rest))
    since = performance.now()
  }
  if (!isOver()) tell(null)
}

/** Surveys a run beside the page, or in it where it may have no worker. */
const workBeside: Work = (question, known, tell) => {
  let worker: Worker | null = null
  let isOver = false
  const end = () => {
    isOver = true
    worker?.terminate()
  }
  const beside = async () => {
    const { default: SurveyWorker } = await import('./survey-worker.ts?worker&inline')
    if (isOver) return
    const made = new SurveyWorker()
    worker = made
    await new Promise<void>((resolve, reject) => {
      made.onmessage = ({ data }: MessageEvent<SurveyAnswer | null>) => {
        if (!isOver) tell(data)
        if (data === null) resolve()
      }
      made.onerror = reject
      made.postMessage({ question, known })
    }).finally(() => made.terminate())
  }
  beside().catch(() => workHere(question, known, tell, () => isOver))
  return end
}

/** What is within reach in a run, told as it is found, and remembered for as long as the page is open. */
export const askSurvey: AskSurvey = rememberingSurveys(workBeside)
