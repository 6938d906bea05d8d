import { seedDrawn } from '../../runner/seeds.ts'
import { useActions } from '../context.ts'

/** What restarts a run and what begins a new one; a new seed is drawn where the run's kind of seed draws one. */
export function useRestarts() {
  const { running } = useActions()
  return { again: running.again, afresh: () => running.afresh(seedDrawn(Math.random())) }
}
