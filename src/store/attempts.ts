import { type Attempt, areRivals, decisionsOf, type Task } from '../runner/attempt.ts'
import { formatAttempts, parseAttempts } from '../runner/attempts-file.ts'
import { personalBest } from '../runner/bests.ts'
import type { Kept } from './kept.ts'

export const ATTEMPTS_KEY = 'reciprocity.attempts'

/** The most attempts that are kept. */
const MOST_ATTEMPTS = 1000

/** The attempts that count with one, itself among them if it is kept. */
export const rivalsOf = (attempts: readonly Attempt[], to: Task): readonly Attempt[] =>
  attempts.filter((attempt) => areRivals(attempt, to))

/** Without the oldest attempt that is nobody's best. */
function withoutOldest(attempts: readonly Attempt[]): readonly Attempt[] {
  const oldest = attempts.findIndex((attempt) => personalBest(rivalsOf(attempts, attempt)) !== attempt)
  return attempts.filter((_, index) => index !== Math.max(0, oldest))
}

/**
 * The attempts with one more as the newest, or as it is known now. One that was left before its first decision is not
 * kept; where there are too many, the oldest that is no personal best goes.
 */
export function withAttempt(attempts: readonly Attempt[], attempt: Attempt): readonly Attempt[] {
  if (decisionsOf(attempt) === 0) return attempts
  const all = [...attempts.filter(({ started }) => started !== attempt.started), attempt]
  return all.length > MOST_ATTEMPTS ? withoutOldest(all) : all
}

/** The attempts as a shelf keeps them. */
export const ATTEMPTS: Kept<readonly Attempt[]> = {
  key: ATTEMPTS_KEY,
  empty: [],
  format: formatAttempts,
  parse(text) {
    const read = parseAttempts(text)
    return 'problem' in read ? null : read
  },
}
