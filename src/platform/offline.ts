import type { GameStore } from '../store/game-store.ts'
import { PREFIX } from './prefix.ts'
import { TAKE_UP } from './take-up.ts'

/** What can be asked of whoever keeps the game for playing without a network. */
export interface Keeper {
  /** Takes a newer version up: the page is loaded anew. */
  takeUp(): void
  /** Takes from the browser all that is kept of the game itself. */
  forget(): void
}

/** Where nothing is kept, nothing is to be done. */
export const NO_KEEPER: Keeper = { takeUp: () => undefined, forget: () => undefined }

async function forgetFiles(registration: ServiceWorkerRegistration): Promise<void> {
  await registration.unregister()
  for (const name of await caches.keys()) if (name.startsWith(PREFIX)) await caches.delete(name)
}

/** The browser's service workers; in a frame without an origin of its own they may not even be asked for. */
function workersOf(browser: Navigator): ServiceWorkerContainer | undefined {
  try {
    return browser.serviceWorker
  } catch {
    return undefined
  }
}

/**
 * Keeps the game in the browser for playing without a network, and tells the store when it is kept and when a newer one
 * waits. A newer one is taken up when the last tab of the old one is closed, or when the player asks for it on the title;
 * nothing is loaded anew in a match.
 */
export function keepOffline(store: GameStore, browser: Navigator, page: Window): Keeper {
  const serviceWorker = workersOf(browser)
  if (serviceWorker === undefined) return NO_KEEPER
  const { actions } = store.getState()
  let kept: ServiceWorkerRegistration | null = null
  let isAsked = false

  const follow = (registration: ServiceWorkerRegistration) => {
    kept = registration
    const look = () => actions.setHost({ newer: registration.waiting !== null && registration.active !== null })
    const watch = () => registration.installing?.addEventListener('statechange', look)
    registration.addEventListener('updatefound', watch)
    watch()
    look()
    // A class may leave the page open for days.
    page.addEventListener('pageshow', () => void registration.update().catch(() => undefined))
  }
  // Without it the game plays as long as there is a network; nobody needs to be told.
  serviceWorker.register('./sw.js').then(follow, () => undefined)
  void serviceWorker.ready.then(() => actions.setHost({ offline: true }))
  serviceWorker.addEventListener('controllerchange', () => isAsked && page.location.reload())
  return {
    takeUp() {
      isAsked = true
      kept?.waiting?.postMessage(TAKE_UP)
    },
    forget() {
      actions.setHost({ offline: false, newer: false })
      if (kept !== null) void forgetFiles(kept)
    },
  }
}
