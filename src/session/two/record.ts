import { formatSeatMove, parseSeatMove } from './lines.ts'
import { isTwoMatch, openTwoMatch, playTwoMove, type TwoMatch } from './match.ts'

/** A match of two as a save keeps it. */
export interface TwoRecord {
  readonly rulesVersion: number
  readonly seed: number
  readonly moves: readonly string[]
}

export const twoRecordOf = ({ rulesVersion, seed, summit }: TwoMatch): TwoRecord => ({
  rulesVersion,
  seed,
  moves: summit.decisions.map(formatSeatMove),
})

/** The match of a record, or null where its moves are not legal from its start. Shape and ranges are checked before. */
export function twoMatchOf({ rulesVersion, seed, moves }: TwoRecord): TwoMatch | null {
  let match = openTwoMatch(seed, rulesVersion)
  for (const line of moves) {
    const parsed = parseSeatMove(line)
    const next = parsed.ok ? playTwoMove(match, parsed.value.seat, parsed.value.move) : 'malformed'
    if (!isTwoMatch(next)) return null
    match = next
  }
  return match
}
