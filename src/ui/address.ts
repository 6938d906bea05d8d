import { NEWEST_RULES, scenarioOf } from '../content/scenarios.ts'
import { SEATS, type SeatId } from '../rules/scenario.ts'
import { NAMES } from '../session/code-in.ts'
import type { GameStore } from '../store/game-store.ts'
import { originFrom } from '../store/origin.ts'

/** The address that opens a run: this page's own, with its code. */
export const addressOf = (code: string, { href }: Location): string =>
  `${href.replace(/#.*$/, '')}#${NAMES.run}=${code}`

/** Begins the match an address names by chair and seed or world; false where it names none, or none can begin. */
function beginNamed(store: GameStore, named: URLSearchParams): boolean {
  const chair = SEATS.find((seat) => seat === named.get('chair')) as SeatId | undefined
  const origin = chair === undefined ? null : originFrom(scenarioOf(NEWEST_RULES), chair, named)
  return chair !== undefined && origin !== null && store.getState().actions.visit(origin, chair)
}

/** Opens a run on the analysis board, or, where the code is none, the field to mend it in. */
function openRun(store: GameStore, code: string): true {
  const { study, enterCode } = store.getState().actions
  if (study(code) !== null) enterCode(code)
  return true
}

/**
 * Opens what the address names: a run (`#r=CODE`), or a match to begin (`#chair=usa&seed=7`, or a world by hand:
 * `#chair=usa&own=justice&their=parity&…`). A match that is already running is never thrown away by a link: a run is
 * looked at above it, and before a new one the page asks. An address that names nothing is left alone.
 */
function visit(store: GameStore, page: Window): void {
  const named = new URLSearchParams(page.location.hash.slice(1))
  const code = named.get(NAMES.run)
  if (!(code === null ? beginNamed(store, named) : openRun(store, code))) return
  // Named once: a reload goes on with whatever is being played by then.
  page.history.replaceState(null, '', page.location.pathname + page.location.search)
}

/** Follows the address, now and whenever it changes. */
export function followAddress(store: GameStore, page: Window): void {
  visit(store, page)
  page.addEventListener('hashchange', () => visit(store, page))
}
