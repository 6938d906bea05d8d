import { splitsOf } from '../../runner/splits.ts'
import type { GameStore } from '../../store/game-store.ts'
import { followDevices } from './device.ts'
import { idsOf } from './use-run.ts'

/**
 * Tells the clocks of a run what the page knows: with what the player acts, and whether it is seen. And tells the page of
 * each split, as a `reciprocity:split` event on the document, with its number from 0, its name and both times.
 */
export function followRun(store: GameStore, page: Window): void {
  const { document } = page
  followDevices(store, page)
  document.addEventListener('visibilitychange', () => store.getState().actions.running.hide(document.hidden))
  store.subscribe(
    (state) => state.run,
    (run, before) => {
      if (run === null) return
      const ids = idsOf(run.attempt, run.reach)
      const isSame = before?.attempt.started === run.attempt.started
      const known = isSame ? splitsOf(before.attempt, ids.length) : []
      for (const [index, split] of splitsOf(run.attempt, ids.length).entries()) {
        if (split === null || (known[index] ?? null) !== null) continue
        const detail = Object.freeze({ index, split: `${ids[index]}`, ...split })
        document.dispatchEvent(new CustomEvent('reciprocity:split', { detail, bubbles: true }))
      }
    },
  )
}
