import { parseMove } from '../../src/rules/notation.ts'
import { isMatch, type Match, openMatch, playMove } from '../../src/session/match.ts'

/** A match played from a line of moves in notation, `;` between them. */
export function played(chair: 0 | 1, seed: number, line: string): Match {
  return line.split('; ').reduce(
    (match, text) => {
      const move = parseMove(text)
      const next = move.ok ? playMove(match, move.value) : match
      if (!move.ok || !isMatch(next)) throw new Error(`${text} cannot be played`)
      return next
    },
    openMatch({ seed }, chair),
  )
}
