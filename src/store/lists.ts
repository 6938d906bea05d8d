import { ATTEMPTS } from './attempts.ts'
import { IMPORTED } from './imported.ts'
import { readKept } from './kept.ts'
import { PAIR, type ReadPair } from './pair-save.ts'
import { RUNS } from './runs.ts'
import type { Shelf } from './shelf.ts'
import type { Notice, State } from './state.ts'
import { ASSIGNED } from './taken.ts'

/** Under what the lists lie that outlive a match, and the match of two people. */
export const LIST_KEYS = [RUNS.key, ATTEMPTS.key, IMPORTED.key, ASSIGNED.key, PAIR.key] as const

/**
 * Finished runs, attempts, assignments, what was taken from files of splits, and the match of two people, with what is to be
 * said of those that are damaged.
 */
export function readLists(
  shelf: Shelf,
  isOurs: boolean,
): {
  readonly lists: Pick<State, 'runs' | 'attempts' | 'imported' | 'taken' | 'assigned'>
  readonly pair: ReadPair
  readonly notices: readonly Notice[]
} {
  const [runs, attempts] = [readKept(shelf, RUNS, isOurs), readKept(shelf, ATTEMPTS, isOurs)]
  const notices: Notice[] = []
  if (runs.damaged) notices.push('runs-damaged')
  if (attempts.damaged) notices.push('attempts-damaged')
  const pair = readKept(shelf, PAIR, isOurs)
  if (pair.damaged) notices.push('two-damaged')
  const imported = readKept(shelf, IMPORTED, isOurs).value
  const assigned = readKept(shelf, ASSIGNED, isOurs)
  if (assigned.damaged) notices.push('assigned-damaged')
  return {
    lists: { runs: runs.value, attempts: attempts.value, imported, ...assigned.value },
    pair: pair.value,
    notices,
  }
}
