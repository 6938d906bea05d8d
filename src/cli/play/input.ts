import type { Move, Text } from '../../rules/move.ts'
import { type Misread, parseMove, parseText } from '../../rules/notation.ts'

/** What a player can type beside moves, without an argument. */
const COMMANDS = ['help', 'moves', 'state', 'minutes', 'quit', 'yes'] as const

/** A line that was typed, understood or not. */
export type Input =
  | { readonly type: 'nothing' | 'board' | Exclude<(typeof COMMANDS)[number], 'yes'> }
  | { readonly type: 'yes' }
  | { readonly type: 'price'; readonly text: Text }
  | { readonly type: 'guess'; readonly typed: string }
  | { readonly type: 'card'; readonly number: number }
  /** `copied`: a line of minutes, made once before and not asked about again. */
  | { readonly type: 'move'; readonly move: Move; readonly copied: boolean }
  | { readonly type: 'misread'; readonly misread: Misread }

/** A line of minutes: its place, then the move, then perhaps the answer in braces. */
const COPIED = /^\w+\.\s+([^{]+?)\s*(?:\{[^}]*\})?$/
const TAG = /^\[\w+ "[^"]*"\]$/

function moveIn(line: string, copied: boolean): Input {
  const parsed = parseMove(line)
  return parsed.ok ? { type: 'move', move: parsed.value, copied } : { type: 'misread', misread: parsed.misread }
}

/** Reads what a player typed. Case does not matter; tags of pasted minutes are passed over. */
export function readInput(line: string): Input {
  const trimmed = line.trim()
  if (trimmed === '' || TAG.test(trimmed)) return { type: 'nothing' }
  const copied = COPIED.exec(trimmed)?.[1]
  if (copied !== undefined) return moveIn(copied, true)
  const [first = '', ...rest] = trimmed.toLowerCase().split(/\s+/)
  const command = COMMANDS.find((known) => known === first)
  if (command !== undefined && rest.length === 0) return { type: command }
  if (first === 'guess') return { type: 'guess', typed: rest.join(' ') }
  if (first === 'board') {
    if (rest.length === 0) return { type: 'board' }
    const text = parseText(rest)
    return text.ok ? { type: 'price', text: text.value } : { type: 'misread', misread: text.misread }
  }
  if (/^\d+$/.test(trimmed)) return { type: 'card', number: Number(trimmed) }
  return moveIn(trimmed, false)
}
