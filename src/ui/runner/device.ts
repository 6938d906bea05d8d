import type { GameStore } from '../../store/game-store.ts'

/**
 * Tells the store with what the player acts: a key, a mouse, a finger or pen, or a gamepad. Whoever looks on sees it beside
 * each choice of a run. A gamepad's presses are clicks that we make, which the browser does not trust.
 */
export function followDevices(store: GameStore, page: Window): void {
  const { running } = store.getState().actions
  const early = { capture: true } as const
  page.addEventListener('keydown', ({ isTrusted }) => (isTrusted ? running.use('key') : undefined), early)
  page.addEventListener(
    'pointerdown',
    ({ pointerType }) => running.use(pointerType === 'mouse' ? 'mouse' : 'touch'),
    early,
  )
  page.addEventListener('click', ({ isTrusted }) => (isTrusted ? undefined : running.use('pad')), early)
}
