import { type SurveyQuestion, surveysOf } from './surveys.ts'

// One question, many answers; whoever asked ends the worker when they have what they want. Null when all is told.
self.onmessage = ({ data }: MessageEvent<SurveyQuestion>) => {
  for (const answer of surveysOf(data)) self.postMessage(answer)
  self.postMessage(null)
}
