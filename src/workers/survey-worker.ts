import { type KnownSurveys, type SurveyQuestion, surveysOf } from './surveys.ts'

// One question, many answers; whoever asked ends the worker when they have what they want. Null when all is told.
self.onmessage = ({ data: { question, known } }: MessageEvent<{ question: SurveyQuestion; known: KnownSurveys }>) => {
  for (const answer of surveysOf(question, known)) self.postMessage(answer)
  self.postMessage(null)
}
