import { SEATS } from '../../rules/scenario.ts'
import { type Attempt, lastLeg } from '../../runner/attempt.ts'
import { codesOf } from '../../runner/codes.ts'
import { submissionOf } from '../../runner/submission.ts'
import { useWords } from '../context.ts'
import { idsOf } from './use-run.ts'
import { useRunWords } from './use-words.ts'

/** The text to send to a leaderboard for an attempt; null where it did not reach its goal. */
export function useSubmission(attempt: Attempt, endings: readonly unknown[] | null): string | null {
  const { say } = useWords()
  const { categoryName, splitName, wordsOfSeed } = useRunWords()
  const { end } = lastLeg(attempt)
  const ids = idsOf(attempt, endings === null ? null : { endings })
  const lines = submissionOf(attempt, codesOf(attempt), {
    category: categoryName(attempt.category),
    chair: say(`seat.${SEATS[attempt.chair]}`),
    kind: say(`runner.kind.${attempt.kind}`),
    words: wordsOfSeed(attempt.seed),
    ending: end === null ? '' : say(`ending.${end.ending}.name`),
    splits: ids.map(splitName),
    build: BUILD_NAME,
  })
  return lines === null ? null : lines.map(({ key, args }) => say(key, args)).join('\n')
}
