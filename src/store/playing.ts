import type { Fact } from '../rules/fact.ts'
import { SEATS, type SeatId } from '../rules/scenario.ts'
import { type Link, localLink } from '../session/link.ts'
import type { Match } from '../session/match.ts'
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

/** A match that is looked at and not played: past the dossier and the votes, wherever it stands. */
export const shown = (match: Match): Playing =>
  playingFrom(localLink(match, match.chair), SEATS[match.chair], true, true, [])
