import { parseMove } from '../rules/notation.ts'
import { type Match, openMatch, playAll } from '../session/match.ts'
import { formatCode } from '../session/run-code.ts'
import type { Attempt, Leg } from './attempt.ts'
import { formatBoardLine } from './board-line.ts'
import { formatRunMinutes } from './run-minutes.ts'

/** One match of an attempt, played again; null where its moves are not legal, as in a list that was written by hand. */
function matchOf({ seed, chair, rules }: Attempt, { made }: Leg): Match | null {
  const moves = made.map(({ move }) => parseMove(move)).flatMap((read) => (read.ok ? [read.value] : []))
  const played = playAll(openMatch({ seed }, chair, rules), moves)
  return 'summit' in played && moves.length === made.length ? played : null
}

/** The run code of each match of an attempt, in order. */
export const codesOf = (attempt: Attempt): readonly string[] =>
  attempt.legs.flatMap((leg) => {
    const match = leg.made.length === 0 ? null : matchOf(attempt, leg)
    return match === null ? [] : [formatCode({ match, settings: 0 })]
  })

/** Minutes with times of each match of an attempt, in order. */
export const minutesOf = (attempt: Attempt): readonly string[] =>
  attempt.legs.flatMap((leg, index) => {
    const match = leg.made.length === 0 ? null : matchOf(attempt, leg)
    return match === null ? [] : [formatRunMinutes({ ...attempt, legs: attempt.legs.slice(0, index + 1) }, match)]
  })

/** An attempt as lines of a board of codes, one for each match that ended, with the time it was claimed to end at. */
export const boardLinesOf = (attempt: Attempt, name: string): readonly string[] =>
  attempt.legs.flatMap((leg) => {
    const match = leg.end === null ? null : matchOf(attempt, leg)
    const code = match === null ? null : formatCode({ match, settings: 0 })
    return code === null ? [] : [formatBoardLine({ code, claim: leg.end?.real ?? null, name })]
  })
