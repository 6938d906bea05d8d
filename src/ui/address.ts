import { NEWEST_RULES, scenarioOf } from '../content/scenarios.ts'
import { SEATS, type SeatId } from '../rules/scenario.ts'
import type { GameStore } from '../store/game-store.ts'
import { originFrom } from '../store/origin.ts'

/**
 * Begins the match that the address names: `#chair=usa&seed=7`, or a world by hand
 * (`#chair=usa&own=justice&their=parity&…`). A match that is already running is never thrown away by a link: the page
 * asks first. An address that names nothing is left alone.
 */
function visit(store: GameStore, page: Window): void {
  const named = new URLSearchParams(page.location.hash.slice(1))
  const chair = SEATS.find((seat) => seat === named.get('chair')) as SeatId | undefined
  const origin = chair === undefined ? null : originFrom(scenarioOf(NEWEST_RULES), chair, named)
  if (chair === undefined || origin === null) return
  if (!store.getState().actions.visit(origin, chair)) return
  // Named once: a reload goes on with whatever is being played by then.
  page.history.replaceState(null, '', page.location.pathname + page.location.search)
}

/** Follows the address, now and whenever it changes. */
export function followAddress(store: GameStore, page: Window): void {
  visit(store, page)
  page.addEventListener('hashchange', () => visit(store, page))
}
