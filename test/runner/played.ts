import { parseMove } from '../../src/rules/notation.ts'
import type { Seat } from '../../src/rules/scenario.ts'
import { type Attempt, openAttempt, type Task, withDecision, withEnd } from '../../src/runner/attempt.ts'
import type { Reach } from '../../src/runner/goal.ts'
import { isMatch, type Match, openMatch, playMove } from '../../src/session/match.ts'
import type { Mark } from '../../src/session/times.ts'
import { TASK } from './any-attempt.ts'

/** Seed 7, the American chair: a declaration that both capitals let stand (ending 10), in nine decisions. */
export const DEAL = [
  ...['silent', 'table scope=c nationals=b', 'table numbers=c', 'capital', 'accept', 'accept', 'accept'],
  ...['sign declaration', 'joint'],
]
/** The same start, left for nothing. */
export const WALK = ['silent', 'walk']

/** A match of these moves; any that is not legal is a mistake of the test. */
export function matchOn(seed: number, chair: Seat, lines: readonly string[]): Match {
  return lines.reduce<Match>(
    (match, line) => {
      const parsed = parseMove(line)
      const next = parsed.ok ? playMove(match, parsed.value) : 'malformed'
      if (!isMatch(next)) throw new Error(`${line}: ${next}`)
      return next
    },
    openMatch({ seed }, chair),
  )
}

/** The moments of `count` decisions, `pace` ms apart, half of that in the game. */
export const marksAt = (count: number, pace: number): Mark[] =>
  Array.from({ length: count }, (_, index) => ({ real: (index + 1) * pace, game: ((index + 1) * pace) / 2 }))

/** An attempt on seed 7 as it is made at the table, decision by decision, and the match it comes to. */
export function attemptOn(
  lines: readonly string[],
  {
    pace = 1000,
    started = 0,
    reach = null,
    ...task
  }: Partial<Task> & { pace?: number; started?: number; reach?: Reach | null } = {},
): { readonly attempt: Attempt; readonly match: Match } {
  let attempt = openAttempt({ ...TASK, kind: 'own', seed: 7, ...task }, started)
  let match = matchOn(attempt.seed, attempt.chair, [])
  for (const [index, mark] of marksAt(lines.length, pace).entries()) {
    match = matchOn(attempt.seed, attempt.chair, lines.slice(0, index + 1))
    attempt = withDecision(attempt, match, mark)
    if (match.summit.outcome !== null) attempt = withEnd(attempt, match, { ...mark, real: mark.real + 40 }, reach)
  }
  return { attempt, match }
}
