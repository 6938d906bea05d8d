import { type GameStore, SAVE_KEY } from './game-store.ts'

const LOCK = 'reciprocity.playing'

/**
 * Lets one tab play at a time: the first holds a lock as long as it lives, the others watch what it saves and take over
 * when it closes. Without the Web Locks API every tab plays.
 */
export function takeTurns(store: GameStore, locks: LockManager | undefined, page: Window): void {
  if (locks === undefined) return
  const { actions } = store.getState()
  const forever = () => new Promise<never>(() => undefined)
  page.addEventListener('storage', (event) => {
    if (event.key === SAVE_KEY && store.getState().watching) actions.reload()
  })
  const waitForTurn = () =>
    locks.request(LOCK, () => {
      actions.setWatching(false)
      actions.reload()
      return forever()
    })
  // Where locks may not be asked for, as in a sandboxed frame, this tab simply plays.
  const turn = locks.request(LOCK, { ifAvailable: true }, (lock) => {
    if (lock !== null) return forever()
    actions.setWatching(true)
    void waitForTurn()
    return undefined
  })
  turn.catch(() => undefined)
}
