import { NEWEST_RULES, scenarioOf } from '../content/scenarios.ts'
import type { Fact } from '../rules/fact.ts'
import { compile } from '../rules/game.ts'
import type { Move } from '../rules/move.ts'
import type { Refusal } from '../rules/refusal.ts'
import type { Seat, World } from '../rules/scenario.ts'
import { isSummit, openSummit, play, type Summit, standsOf } from '../rules/summit.ts'
import { type View, viewOf } from '../rules/view.ts'
import { worldOf } from './seed.ts'

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

const NO_GUESSES: Guesses = { villa: null, press: null }

/** Opens a match. The scenario must be known (see content/scenarios.ts); anything else is our bug. */
export function openMatch(origin: Origin, chair: Seat, rulesVersion = NEWEST_RULES): Match {
  const scenario = scenarioOf(rulesVersion)
  const world = 'seed' in origin ? worldOf(origin.seed, chair) : origin.world
  return {
    rulesVersion,
    seed: 'seed' in origin ? origin.seed : null,
    chair,
    moves: [],
    guesses: NO_GUESSES,
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

/** A match after moves that are known to be legal; a refusal is our bug. */
export function playLegal(match: Match, moves: readonly Move[]): Match {
  const played = playAll(match, moves)
  if ('refusal' in played) throw new Error(`move ${played.index + 1} of a known line is refused: ${played.refusal}`)
  return played
}

/** The same match before anything was done: no move, no guess. */
export const reopened = (match: Match): Match => ({
  ...match,
  moves: [],
  guesses: NO_GUESSES,
  summit: openSummit(match.summit.game),
})

/** A match as it stood before each of its moves, then as it stands; with its guesses. */
export const stationsOf = (match: Match): Match[] =>
  standsOf(match.summit.game, match.moves).map((summit, made) => ({
    ...match,
    moves: match.moves.slice(0, made),
    summit,
  }))

/** What a seat may know of a match. */
export const viewFor = (match: Match, seat: Seat): View => viewOf(match.summit, seat)

/** The facts of the last decision. */
export const lastFacts = (match: Match): readonly Fact[] => match.summit.decisions.at(-1)?.facts ?? []
