import { type Attempt, finalOf, listOf, type Task } from '../../runner/attempt.ts'
import { goldsOf, personalBest, sumOfBest } from '../../runner/bests.ts'
import { RANKED_BY } from '../../runner/categories.ts'
import { splitsOf } from '../../runner/splits.ts'
import { rivalsOf } from '../../store/attempts.ts'
import type { SomeTimes } from '../../store/imported.ts'
import type { State } from '../../store/state.ts'

/** What a run is measured by: the attempts of its list, and what a file of splits told of earlier ones. */
export interface Bests {
  readonly attempts: readonly Attempt[]
  /** The personal best that was made here; null where there is none. */
  readonly best: Attempt | null
  /** The splits to compare with: those of the better of that and the file's; empty where there is none. */
  readonly splits: SomeTimes
  /** The shortest time of every segment, from both. */
  readonly golds: SomeTimes
  /** Real time of the sum of best, in milliseconds; null where some segment has no time yet. */
  readonly sum: number | null
}

const lesser = (one: number | null, other: number | null) =>
  one === null || other === null ? (one ?? other) : Math.min(one, other)

type Least = SomeTimes[number] | null | undefined
const least = (one: Least, other: Least) => ({
  real: lesser(one?.real ?? null, other?.real ?? null),
  game: lesser(one?.game ?? null, other?.game ?? null),
})

const NOTHING = { real: null, game: null }

/** Bests of a task's list, of so many splits; `but`: without the attempt that began then. */
export function bestsOf(
  { attempts: all, imported }: Pick<State, 'attempts' | 'imported'>,
  task: Task,
  splits: number,
  but: number | null = null,
): Bests {
  const attempts = rivalsOf(all, task).filter(({ started }) => started !== but)
  const history = attempts.map((attempt) => splitsOf(attempt, splits))
  const best = personalBest(attempts)
  const file = imported[listOf(task)]
  const [ours, theirs] = [best === null ? null : finalOf(best), file?.best.at(-1)?.real ?? null]
  const isFiles = theirs !== null && (ours === null || (RANKED_BY[task.category] === 'time' && theirs < ours.real))
  const own = best === null ? [] : splitsOf(best, splits).map((split) => split ?? NOTHING)
  const golds = goldsOf(history)
  const merged = Array.from({ length: file === undefined && history.length === 0 ? 0 : splits }, (_, index) =>
    least(golds[index], file?.golds[index]),
  )
  const fileSum = file === undefined ? null : sumOf(file.golds)
  return {
    attempts,
    best,
    splits: isFiles ? (file?.best ?? []) : own,
    golds: merged,
    sum: lesser(sumOfBest(history)?.real ?? null, lesser(fileSum, sumOf(merged))),
  }
}

/** The sum of all segments; null where one has no time. */
function sumOf(golds: SomeTimes): number | null {
  if (golds.length === 0) return null
  return golds.reduce<number | null>((sum, { real }) => (sum === null || real === null ? null : sum + real), 0)
}
