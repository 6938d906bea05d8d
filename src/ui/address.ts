import { NEWEST_RULES, scenarioOf } from '../content/scenarios.ts'
import { SEATS, type SeatId } from '../rules/scenario.ts'
import { LINKED, type Linked } from '../session/code-link.ts'
import type { GameStore } from '../store/game-store.ts'
import { originFrom, seedFrom } from '../store/origin.ts'

/** The address that opens a run or an assignment: this page's own, with its code. */
export const addressOf = (code: string, { href }: Location, linked: Linked = 'run'): string =>
  `${href.replace(/#.*$/, '')}#${LINKED[linked]}=${code}`

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
 * Opens what the address names: a run (`#r=CODE`), an assignment (`#a=CODE`), or a match to begin (`#chair=usa&seed=7`,
 * or a world by hand: `#chair=usa&own=justice&their=parity&…`). A match that is already running is never thrown away by
 * a link: a run or an assignment is looked at above it, and before a new one the page asks. An address that names nothing
 * is left alone.
 */
function visit(store: GameStore, page: Window): void {
  const named = new URLSearchParams(page.location.hash.slice(1))
  const assignment = named.get(LINKED.assignment)
  if (assignment !== null) {
    // It stays in the address until its page is left, so that a reload comes back to it.
    store.getState().actions.assigning.read(assignment, seedFrom(Math.random()))
    return
  }
  const code = named.get(LINKED.run)
  if (!(code === null ? beginNamed(store, named) : openRun(store, code))) return
  // Named once: a reload goes on with whatever is being played by then.
  forget(page)
}

const forget = ({ history, location }: Window): void =>
  history.replaceState(null, '', location.pathname + location.search)

/** Follows the address, now and whenever it changes. */
export function followAddress(store: GameStore, page: Window): void {
  visit(store, page)
  store.subscribe(
    ({ above }) => above,
    (above) => {
      if (above !== 'assigned' && page.location.hash.startsWith(`#${LINKED.assignment}=`)) forget(page)
    },
  )
  page.addEventListener('hashchange', () => visit(store, page))
}
