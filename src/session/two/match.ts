import { NEWEST_RULES, scenarioOf } from '../../content/scenarios.ts'
import type { Seat } from '../../rules/scenario.ts'
import { compileTwo, type TwoWorld } from '../../rules/two/game.ts'
import type { TwoMove } from '../../rules/two/move.ts'
import type { TwoRefusal } from '../../rules/two/refusal.ts'
import { isTwoSummit, openTwo, playTwo, type TwoSummit } from '../../rules/two/summit.ts'
import { worldOf } from '../seed.ts'

/** A match of two people: seed and moves. The summit and its secrets follow from them. */
export interface TwoMatch {
  readonly rulesVersion: number
  readonly seed: number
  readonly summit: TwoSummit
}

/** The world of two that a seed decides: that of a single summit, without temperament and posture. */
function twoWorldOf(seed: number): TwoWorld {
  const { mandates, event, leak, votes } = worldOf(seed, 0)
  return { mandates, event, leak, votes }
}

/** Opens a match of two. The scenario must be known (see content/scenarios.ts); anything else is our bug. */
export const openTwoMatch = (seed: number, rulesVersion = NEWEST_RULES): TwoMatch => ({
  rulesVersion,
  seed,
  summit: openTwo(compileTwo(scenarioOf(rulesVersion), twoWorldOf(seed))),
})

/** Whether playing gave a match and not a refusal. */
export const isTwoMatch = (result: TwoMatch | TwoRefusal): result is TwoMatch => typeof result !== 'string'

/** Plays one move of a seat: the match after it, or why the move is not allowed. */
export function playTwoMove(match: TwoMatch, seat: Seat, move: TwoMove): TwoMatch | TwoRefusal {
  const summit = playTwo(match.summit, seat, move)
  return isTwoSummit(summit) ? { ...match, summit } : summit
}
