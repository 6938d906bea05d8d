import { seedDrawn } from '../../runner/seeds.ts'
import { useActions } from '../context.ts'
import { useKeys } from '../parts/keys.ts'

/** What restarts a run and what begins a new one; a new seed is drawn where the run's kind of seed draws one. */
export function useRestarts() {
  const { running } = useActions()
  return { again: running.again, afresh: () => running.afresh(seedDrawn(Math.random())) }
}

/** The keys of a run act from anywhere in it, also over an open dialog. */
export function useRunKeys(): void {
  const { again, afresh } = useRestarts()
  const keys = { r: again, n: afresh }
  useKeys(keys)
  useKeys(keys, 'dialog')
}
