import { type GameStore, SAVE_KEY, SETTINGS_KEY } from './game-store.ts'
import { RUNS_KEY } from './runs.ts'

const LOCK = 'reciprocity.playing'
const forever = () => new Promise<never>(() => undefined)

/**
 * Whether this tab plays: the first that asks does, as long as it lives. Without the Web Locks API, or where locks may
 * not be asked for, as in a sandboxed frame, every tab plays.
 */
export function askForTurn(locks: LockManager | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    if (locks === undefined) return resolve(true)
    const asked = locks.request(LOCK, { ifAvailable: true }, (lock) => {
      resolve(lock !== null)
      return lock === null ? undefined : forever()
    })
    asked.catch(() => resolve(true))
  })
}

/** Follows what other tabs keep: settings always; a tab that watches shows their summit, and plays when they close. */
export function followTabs(store: GameStore, locks: LockManager | undefined, page: Window): void {
  const { actions } = store.getState()
  page.addEventListener('storage', ({ key }) => {
    if (key === SETTINGS_KEY) actions.reloadSettings()
    if (key === RUNS_KEY) actions.reloadRuns()
    if (key === SAVE_KEY && store.getState().watching) actions.reload()
  })
  if (locks === undefined || !store.getState().watching) return
  void locks.request(LOCK, () => {
    actions.setWatching(false)
    actions.reload()
    return forever()
  })
}
