import type { Text } from '../../rules/move.ts'
import { type Misread, type Parsed, parseText } from '../../rules/notation.ts'
import type { SeatId } from '../../rules/scenario.ts'
import { SEATS } from '../../rules/scenario.ts'
import { parseTwoMove, type TwoMove } from '../../rules/two/move.ts'
import { readLine, readTag } from '../../session/minutes-sheet.ts'
import { parseSeatMove } from '../../session/two/lines.ts'

/** What two people can type beside moves, without an argument. */
const COMMANDS = ['help', 'moves', 'state', 'papers', 'minutes', 'quit'] as const

/** A line that was typed at a table of two, understood or not. */
export type TwoInput =
  | { readonly type: 'nothing' | 'board' | (typeof COMMANDS)[number] }
  | { readonly type: 'price'; readonly text: Text }
  /** `by`: the seat that a line of minutes names; such a line is not asked about again. */
  | { readonly type: 'move'; readonly move: TwoMove; readonly by: SeatId | null }
  | { readonly type: 'misread'; readonly misread: Misread }

const moveIn = <T>(parsed: Parsed<T>, make: (value: T) => TwoInput): TwoInput =>
  parsed.ok ? make(parsed.value) : { type: 'misread', misread: parsed.misread }

/** Reads what was typed. Case does not matter; tags of pasted minutes are passed over. */
export function readTwoInput(line: string): TwoInput {
  const trimmed = line.trim()
  if (trimmed === '' || readTag(trimmed) !== null) return { type: 'nothing' }
  const copied = readLine(trimmed)
  if (copied !== null) {
    return moveIn(parseSeatMove(copied.move), ({ seat, move }) => ({ type: 'move', move, by: SEATS[seat] }))
  }
  const [first = '', ...rest] = trimmed.toLowerCase().split(/\s+/)
  const command = COMMANDS.find((known) => known === first)
  if (command !== undefined && rest.length === 0) return { type: command }
  if (first !== 'board') return moveIn(parseTwoMove(trimmed), (move) => ({ type: 'move', move, by: null }))
  return rest.length === 0 ? { type: 'board' } : moveIn(parseText(rest), (text) => ({ type: 'price', text }))
}
