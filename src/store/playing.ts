import type { Fact } from '../rules/fact.ts'
import type { SeatId } from '../rules/scenario.ts'
import type { Link } from '../session/link.ts'
import type { Playing } from './state.ts'

/** What a link tells now, with the facts of its last decision and the screen's place where the rules have none. */
export function playingFrom(
  link: Link,
  chair: SeatId,
  arrived: boolean,
  voted: boolean,
  facts: readonly Fact[],
): Playing {
  const view = link.view()
  return {
    seed: link.seed,
    chair,
    view,
    briefing: link.briefing(),
    facts,
    guesses: link.guesses(),
    arrived,
    voted,
    called: 0,
  }
}
