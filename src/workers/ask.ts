import type { Debrief } from '../analysis/debrief.ts'
import { scenarioOf } from '../content/scenarios.ts'
import type { View } from '../rules/view.ts'
import type { SurveyAnswer, SurveyQuestion } from './surveys.ts'

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
async function askHere(question: SurveyQuestion, tell: (answer: SurveyAnswer) => void, isOver: () => boolean) {
  const { surveysOf } = await import('./surveys.ts')
  let since = performance.now()
  for (const answer of surveysOf(question)) {
    if (isOver()) return
    tell(answer)
    if (performance.now() - since < TURN) continue
    await new Promise((rest) => setTimeout(rest))
    since = performance.now()
  }
}

/**
 * What is within reach in a run, told as it is found, beside the page or in it where it may have no worker. Gives what
 * ends it: after that nothing more is told.
 */
export function askSurvey(question: SurveyQuestion, tell: (answer: SurveyAnswer) => void): () => void {
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
        if (data === null) resolve()
        else if (!isOver) tell(data)
      }
      made.onerror = reject
      made.postMessage(question)
    }).finally(() => made.terminate())
  }
  beside().catch(() => askHere(question, tell, () => isOver))
  return end
}
