import { geneva } from '../content/geneva.ts'
import { SEATS, type SeatId } from '../rules/scenario.ts'
import type { GameStore } from '../store/game-store.ts'
import { originFrom } from '../store/origin.ts'

/**
 * Begins the match that the address names: `#chair=usa&seed=7`, or a world by hand
 * (`#chair=usa&own=justice&their=parity&…`). A match that is already running is never thrown away by a link: the title
 * then asks. Anything that does not fit is left alone.
 */
export function beginFromAddress(store: GameStore, address: Location): void {
  const named = new URLSearchParams(address.hash.slice(1))
  const chair = named.get('chair')
  if (chair === null || !SEATS.includes(chair as SeatId)) return
  const origin = originFrom(geneva, chair as SeatId, named)
  if (origin === null || store.getState().playing !== null) return
  store.getState().actions.begin(origin, chair as SeatId)
}
