import { NEWEST_RULES } from '../../content/scenarios.ts'
import { SEATS } from '../../rules/scenario.ts'
import type { Task } from '../../runner/attempt.ts'
import { type Daily, dailyAt } from '../../runner/daily.ts'
import { SET_SEED, seedDrawn } from '../../runner/seeds.ts'
import type { Wishes } from '../../store/wishes.ts'
import { useActions, useGame } from '../context.ts'

/** What is wished for a run now: the task, with its seed as far as it is known before it begins, and the day's. */
export interface Wished {
  readonly wishes: Wishes
  /** The seed; null where it is drawn when the run begins, or where the day has none. */
  readonly seed: number | null
  readonly daily: Daily | null
  /** The task that lists are kept of; where the seed is drawn its number means nothing. */
  readonly task: Task
}

export function useWished(): Wished {
  const wishes = useGame((state) => state.settings.runner)
  const { category, chair, kind } = wishes
  const daily = kind === 'daily' ? dailyAt(Date.now()) : null
  const seed = { set: SET_SEED, random: null, daily: daily?.seed ?? null, own: wishes.seed }[kind]
  const seat = SEATS.indexOf(chair) === 0 ? 0 : 1
  return { wishes, seed, daily, task: { category, kind, seed: seed ?? 0, chair: seat, rules: NEWEST_RULES } }
}

/** Changes what is wished. */
export function useWish(): (change: Partial<Wishes>) => void {
  const actions = useActions()
  const wishes = useGame((state) => state.settings.runner)
  return (change) => actions.set({ runner: { ...wishes, ...change } })
}

/** Begins the run that is wished; nothing where the day has no seed. */
export function useBegin(): () => void {
  const { running } = useActions()
  const { wishes, seed } = useWished()
  return () => {
    const { category, kind, chair } = wishes
    const drawn = kind === 'random' ? seedDrawn(Math.random()) : seed
    if (drawn !== null) running.begin({ category, kind, seed: drawn }, chair)
  }
}
