import { useMemo } from 'preact/hooks'
import { ENDINGS } from '../../rules/outcomes.ts'
import type { Task } from '../../runner/attempt.ts'
import { type SplitId, splitIds } from '../../runner/splits.ts'
import { useGame } from '../context.ts'
import { type Bests, bestsOf } from './bests-of.ts'

/** The splits of a task: in a series as many as its world has endings, or all there are while that is not known. */
export const idsOf = ({ category }: Task, reach: { readonly endings: readonly unknown[] } | null): readonly SplitId[] =>
  splitIds(category, reach?.endings.length ?? ENDINGS.length)

/** What a task is measured by; `but`: without the attempt that began then. */
export function useBests(task: Task, splits: number, but: number | null = null): Bests {
  const attempts = useGame((state) => state.attempts)
  const imported = useGame((state) => state.imported)
  const { category, kind, seed, chair, rules } = task
  return useMemo(
    () => bestsOf({ attempts, imported }, { category, kind, seed, chair, rules }, splits, but),
    [attempts, imported, category, kind, seed, chair, rules, splits, but],
  )
}
