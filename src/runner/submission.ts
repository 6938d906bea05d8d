import { formatTime } from '../session/times.ts'
import { type Attempt, decisionsOf, finalOf, lastLeg } from './attempt.ts'
import { splitsOf } from './splits.ts'

/** The words of a submission, in the player's language. */
export interface SubmissionWords {
  readonly category: string
  readonly chair: string
  readonly kind: string
  /** The seed in four words. */
  readonly words: string
  /** The name of the last ending. */
  readonly ending: string
  /** A name for every split, in order: as many as `splitIds` gives. */
  readonly splits: readonly string[]
  readonly build: string
}

/** One line of a submission: a message and what fills it. */
export interface SubmissionLine {
  readonly key:
    | `runner.submit.${'title' | 'chair' | 'seed' | 'version' | 'real' | 'game' | 'ending' | 'decisions' | 'split' | 'skipped' | 'code'}`
    | 'runner.rules.claims'
  readonly args: { readonly [name: string]: string | number }
}

/**
 * What to send to a leaderboard, line by line; null for an attempt that did not reach its goal. `codes`: the run code of
 * every match, in order.
 */
export function submissionOf(
  attempt: Attempt,
  codes: readonly string[],
  { category, chair, kind, words, ending, splits: names, build }: SubmissionWords,
): readonly SubmissionLine[] | null {
  const final = finalOf(attempt)
  const { end } = lastLeg(attempt)
  if (final === null || end === null) return null
  const splits = splitsOf(attempt, names.length).map((mark, index): SubmissionLine => {
    const split = names[index] ?? ''
    return mark === null
      ? { key: 'runner.submit.skipped', args: { split } }
      : { key: 'runner.submit.split', args: { split, time: formatTime(mark.real) } }
  })
  return [
    { key: 'runner.submit.title', args: { category } },
    { key: 'runner.submit.chair', args: { chair } },
    // a seed is a name and no amount: no commas in it
    { key: 'runner.submit.seed', args: { seed: `${attempt.seed}`, kind, words } },
    { key: 'runner.submit.version', args: { rules: `${attempt.rules}`, build } },
    { key: 'runner.submit.real', args: { time: formatTime(final.real) } },
    { key: 'runner.submit.game', args: { time: formatTime(final.game) } },
    { key: 'runner.submit.decisions', args: { decisions: decisionsOf(attempt), matches: attempt.legs.length } },
    { key: 'runner.submit.ending', args: { ending: end.ending, name: ending } },
    ...splits,
    ...codes.map((code): SubmissionLine => ({ key: 'runner.submit.code', args: { code } })),
    { key: 'runner.rules.claims', args: {} },
  ]
}
