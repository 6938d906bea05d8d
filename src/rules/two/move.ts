import { isMove, type Move } from '../move.ts'
import { formatMove, type Parsed, parseMove } from '../notation.ts'

/** What the seat that does not speak can say: to a text decline or protest, to a signature or adjournment yes or no. */
const REPLIES = ['decline', 'protest', 'yes', 'no'] as const
export type Reply = (typeof REPLIES)[number]

/** What one of two people asks of the game. `accept` answers a text, or takes up one that was declined. */
export type TwoMove = Move | { readonly do: Reply }

const isReplyWord = (word: unknown): word is Reply => REPLIES.some((reply) => reply === word)

/** Whether a move is a reply that only two people know. */
export const isReply = (move: TwoMove): move is { readonly do: Reply } => isReplyWord(move.do)

/** Whether a value is a move of two people as it should be made. */
export const isTwoMove = (value: unknown): value is TwoMove =>
  isMove(value) || isReplyWord((value as { do?: unknown } | null)?.do)

/** Reads a move as people type it: those of a single summit, and `decline`, `protest`, `yes`, `no`. */
export function parseTwoMove(line: string): Parsed<TwoMove> {
  const word = line.trim().toLowerCase()
  return isReplyWord(word) ? { ok: true, value: { do: word } } : parseMove(line)
}

/** Writes what `parseTwoMove` reads. */
export const formatTwoMove = (move: TwoMove): string => (isReply(move) ? move.do : formatMove(move))
