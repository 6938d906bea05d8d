import type { GameStore } from '../store/game-store.ts'
import { PREFIX } from './prefix.ts'
import { TAKE_UP } from './take-up.ts'

/**
 * Keeps the game in the browser for playing without a network, and tells the store when it is kept and when a newer one
 * waits. A newer one is taken up when the last tab of the old one is closed, or when the player asks for it on the title;
 * nothing is loaded anew in a match.
 */
export async function keepOffline(store: GameStore, { serviceWorker }: Navigator, page: Window): Promise<void> {
  if (serviceWorker === undefined) return
  const { actions } = store.getState()
  let registration: ServiceWorkerRegistration
  try {
    registration = await serviceWorker.register('./sw.js')
  } catch {
    // Without it the game plays as long as there is a network; nobody needs to be told.
    return
  }
  const look = () => actions.setHost({ newer: registration.waiting !== null && registration.active !== null })
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', look)
  registration.addEventListener('updatefound', () => follow(registration.installing))
  follow(registration.installing)
  look()
  void serviceWorker.ready.then(() => actions.setHost({ offline: true }))

  let isAsked = false
  actions.setHost({
    takeUp() {
      isAsked = true
      registration.waiting?.postMessage(TAKE_UP)
    },
    forget() {
      actions.setHost({ offline: false, newer: false })
      void registration.unregister()
      void caches
        .keys()
        .then((names) => names.filter((name) => name.startsWith(PREFIX)).map((name) => caches.delete(name)))
    },
  })
  serviceWorker.addEventListener('controllerchange', () => isAsked && page.location.reload())
  // A class may leave the page open for days.
  page.addEventListener('pageshow', () => void registration.update().catch(() => undefined))
}
