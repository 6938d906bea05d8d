import type { Game } from '../rules/game.ts'
import type { Move } from '../rules/move.ts'
import { isSummit, openSummit, play, type Summit } from '../rules/summit.ts'

/** The summit of a match as it stood before each of its moves, in its own game; then as they left it. */
export function standsOf(game: Game, moves: readonly Move[]): Summit[] {
  const stands = [openSummit(game)]
  for (const [index, move] of moves.entries()) {
    const next = play(stands[index] as Summit, move)
    if (!isSummit(next)) throw new Error(`decision ${index + 1} is refused in its own game: ${next}`)
    stands.push(next)
  }
  return stands
}
