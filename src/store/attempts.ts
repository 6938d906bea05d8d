import { type Attempt, areRivals, decisionsOf } from '../runner/attempt.ts'
import { formatAttempts, parseAttempts } from '../runner/attempts-file.ts'
import { personalBest } from '../runner/bests.ts'
import { layAside } from './aside.ts'
import type { Shelf } from './shelf.ts'

export const ATTEMPTS_KEY = 'reciprocity.attempts'

/** The most attempts that are kept. */
const MOST_ATTEMPTS = 1000

/** The attempts that count with one, itself among them if it is kept. */
export const rivalsOf = (attempts: readonly Attempt[], to: Parameters<typeof areRivals>[0]): readonly Attempt[] =>
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

/** Keeps the attempts on a shelf; false where it has no room. */
export const writeAttempts = (shelf: Shelf, attempts: readonly Attempt[]): boolean =>
  shelf.set(ATTEMPTS_KEY, formatAttempts(attempts)) || !shelf.lasting

/** The kept attempts. A list that cannot be read is laid aside by the tab that plays, and `damaged` says so. */
export function readAttempts(
  shelf: Shelf,
  isOurs: boolean,
): { readonly attempts: readonly Attempt[]; readonly damaged: boolean } {
  const text = shelf.get(ATTEMPTS_KEY)
  if (text === null) return { attempts: [], damaged: false }
  const read = parseAttempts(text)
  if (!('problem' in read)) return { attempts: read, damaged: false }
  if (isOurs) layAside(shelf, ATTEMPTS_KEY, text)
  return { attempts: [], damaged: isOurs }
}
