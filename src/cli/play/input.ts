import type { Move, Text } from '../../rules/move.ts'
import { type Misread, parseMove, parseText } from '../../rules/notation.ts'
import type { Guesses } from '../../session/match.ts'
import { GUESS_TAGS } from '../../session/minutes-header.ts'
import { readLine, readTag } from '../../session/minutes-sheet.ts'

/** What a player can type beside moves, without an argument. */
const COMMANDS = ['help', 'moves', 'state', 'minutes', 'quit', 'yes'] as const

/** A line that was typed, understood or not. */
export type Input =
  | { readonly type: 'nothing' | 'tag' | 'board' | Exclude<(typeof COMMANDS)[number], 'yes'> }
  | { readonly type: 'yes' }
  | { readonly type: 'price'; readonly text: Text }
  /** A guess; `when` is told only by a tag of minutes. */
  | { readonly type: 'guess'; readonly typed: string; readonly when: keyof Guesses | null }
  /** A number alone: an adviser's card, or a guess where one is asked for and there is no such card. */
  | { readonly type: 'number'; readonly typed: string }
  /** `copied`: a line of minutes, made once before and not asked about again. */
  | { readonly type: 'move'; readonly move: Move; readonly copied: boolean }
  | { readonly type: 'misread'; readonly misread: Misread }

/** The guess that a tag of pasted minutes holds. */
const GUESS_OF = new Map<string, keyof Guesses>([
  [GUESS_TAGS.villa, 'villa'],
  [GUESS_TAGS.press, 'press'],
])

const NUMBER = /^-?\d+(?:[.,]\d+)?$/
const PERCENT = /^-?\d+(?:[.,]\d+)?\s*%$/

function moveIn(line: string, copied: boolean): Input {
  const parsed = parseMove(line)
  return parsed.ok ? { type: 'move', move: parsed.value, copied } : { type: 'misread', misread: parsed.misread }
}

/** Reads what a player typed. Case does not matter; of the tags of pasted minutes only guesses count. */
export function readInput(line: string): Input {
  const trimmed = line.trim()
  if (trimmed === '') return { type: 'nothing' }
  const tag = readTag(trimmed)
  if (tag !== null) {
    const when = GUESS_OF.get(tag.tag)
    return when === undefined ? { type: 'tag' } : { type: 'guess', typed: tag.value, when }
  }
  const copied = readLine(trimmed)
  if (copied !== null) return moveIn(copied.move, true)
  const [first = '', ...rest] = trimmed.toLowerCase().split(/\s+/)
  const command = COMMANDS.find((known) => known === first)
  if (command !== undefined && rest.length === 0) return { type: command }
  if (first === 'guess') return { type: 'guess', typed: rest.join(' '), when: null }
  if (PERCENT.test(trimmed)) return { type: 'guess', typed: trimmed, when: null }
  if (first === 'board') {
    if (rest.length === 0) return { type: 'board' }
    const text = parseText(rest)
    return text.ok ? { type: 'price', text: text.value } : { type: 'misread', misread: text.misread }
  }
  if (NUMBER.test(trimmed)) return { type: 'number', typed: trimmed }
  return moveIn(trimmed, false)
}
