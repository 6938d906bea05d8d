import type { Move } from '../rules/move.ts'
import { formatMove, parseMove } from '../rules/notation.ts'
import type { Seat } from '../rules/scenario.ts'
import { type Guesses, type Match, type Origin, openMatch, playAll } from './match.ts'
import { numberOfWorld, worldOfNumber } from './world.ts'

/** A match as a save keeps it. */
export interface MatchRecord {
  readonly rulesVersion: number
  readonly seed: number | null
  /** Number of a world named by hand, or null where there is a seed. */
  readonly world: number | null
  readonly chair: Seat
  readonly moves: readonly string[]
  readonly guesses: Guesses
}

export function recordOf(match: Match): MatchRecord {
  return {
    rulesVersion: match.rulesVersion,
    seed: match.seed,
    world: match.seed === null ? numberOfWorld(match.summit.game.world) : null,
    chair: match.chair,
    moves: match.moves.map(formatMove),
    guesses: match.guesses,
  }
}

/** Where the match of a record comes from, as it stands for a chair: only whom the computer plays differs. */
export const originOf = ({ seed, world }: MatchRecord, chair: Seat): Origin =>
  seed === null ? { world: worldOfNumber(world ?? 0, chair) } : { seed }

/** The match of a record, or null where its moves are not legal from its start. Shape and ranges are checked before. */
export function matchOf(record: MatchRecord): Match | null {
  const moves: Move[] = []
  for (const line of record.moves) {
    const parsed = parseMove(line)
    if (!parsed.ok) return null
    moves.push(parsed.value)
  }
  const opened = openMatch(originOf(record, record.chair), record.chair, record.rulesVersion)
  const played = playAll(opened, moves)
  return 'summit' in played ? { ...played, guesses: record.guesses } : null
}
