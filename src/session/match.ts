import { NEWEST_RULES, scenarioOf } from '../content/scenarios.ts'
import type { Fact } from '../rules/fact.ts'
import { compile } from '../rules/game.ts'
import type { Move } from '../rules/move.ts'
import type { Refusal } from '../rules/refusal.ts'
import type { Seat, World } from '../rules/scenario.ts'
import { isSummit, openSummit, play, type Summit } from '../rules/summit.ts'
import { type View, viewOf } from '../rules/view.ts'
import { worldOf } from './seed.ts'

// The store asks the session for the versions there are; it knows no content.
export { NEWEST_RULES, SCENARIOS } from '../content/scenarios.ts'

/** Where a match comes from: a seed, or a world named by hand. */
export type Origin = { readonly seed: number } | { readonly world: World }

/** The player's guess, 0 to 100: will both capitals say yes? Asked before the villa and before the press conference. */
export interface Guesses {
  readonly villa: number | null
  readonly press: number | null
}

/** A match: origin + chair + moves. The summit and its secrets follow from them. */
export interface Match {
  readonly rulesVersion: number
  /** Null for a world named by hand. */
  readonly seed: number | null
  readonly chair: Seat
  readonly moves: readonly Move[]
  readonly guesses: Guesses
  readonly summit: Summit
}

/** Opens a match. The scenario must be known (see SCENARIOS); anything else is our bug. */
export function openMatch(origin: Origin, chair: Seat, rulesVersion = NEWEST_RULES): Match {
  const scenario = scenarioOf(rulesVersion)
  const world = 'seed' in origin ? worldOf(origin.seed, chair) : origin.world
  return {
    rulesVersion,
    seed: 'seed' in origin ? origin.seed : null,
    chair,
    moves: [],
    guesses: { villa: null, press: null },
    summit: openSummit(compile(scenario, world)),
  }
}

/** Whether playing gave a match and not a refusal. */
export const isMatch = (result: Match | Refusal): result is Match => typeof result !== 'string'

/** Plays one move: the match after it, or why the move is not allowed. */
export function playMove(match: Match, move: Move): Match | Refusal {
  const summit = play(match.summit, move)
  return isSummit(summit) ? { ...match, summit, moves: [...match.moves, move] } : summit
}

/** Plays moves one after the other; stops at the first refusal, with its index. */
export function playAll(
  match: Match,
  moves: readonly Move[],
): Match | { readonly refusal: Refusal; readonly index: number } {
  let now = match
  for (const [index, move] of moves.entries()) {
    const next = playMove(now, move)
    if (!isMatch(next)) return { refusal: next, index }
    now = next
  }
  return now
}

/** What a seat may know of a match. */
export const viewFor = (match: Match, seat: Seat): View => viewOf(match.summit, seat)

/** The facts of the last decision. */
export const lastFacts = (match: Match): readonly Fact[] => match.summit.decisions.at(-1)?.facts ?? []
