import type { Match } from '../session/match.ts'
import { type CodeProblem, formatCode, isRun, parseCode } from '../session/run-code.ts'
import { formatTime, parseTime } from '../session/times.ts'

/** One line of a board that can be played again. */
export interface BoardLine {
  /** Its number in the file, from 1. */
  readonly line: number
  /** The run code as it is written by the game. */
  readonly code: string
  readonly match: Match
  /** The seed of the match. */
  readonly seed: number
  /** The time that is claimed, in milliseconds; null for none. */
  readonly claim: number | null
  /** Empty where the line names nobody. */
  readonly name: string
  readonly comment: string
}

/** Why a line is no line of a board. */
export type LineProblem =
  | { readonly line: number; readonly problem: 'bad-claim' | 'no-seed'; readonly at: string }
  | { readonly line: number; readonly problem: 'bad-code'; readonly at: string; readonly code: CodeProblem }

/** Stands where no time is claimed. */
const NO_CLAIM = '-'

/** What is meant as a code, whole or not: letters and figures, so many that no word or number has them. */
const CODE_LIKE = /^(?=.*\d)(?=.*[a-z])[a-z\d-]{12,}$/i
/** What is meant as a code because a time follows. */
const SHORT = /^[a-z\d-]+$/i
/** What is meant as a time. */
const TIME_LIKE = /^\d+[:.,]\S*$/

const isClaim = (word: string | undefined): boolean =>
  word !== undefined && (word === NO_CLAIM || parseTime(word) !== null)

/** Where the code of a line stands among its words: the first that can be played, else what is meant as one; -1 for none. */
function placeOf(words: readonly string[]): number {
  const whole = words.findIndex((word) => isRun(parseCode(word)))
  if (whole >= 0) return whole
  const meant = words.findIndex((word) => CODE_LIKE.test(word))
  return meant < 0 && SHORT.test(words[0] ?? '') && isClaim(words[1]) ? 0 : meant
}

/**
 * Reads one line of a board: `CODE claimed-time name # comment`. What stands before the code is passed over, so that the
 * text of a submission can be read; `-` or no time claims none, and the name may be missing. Null for a line without
 * anything like a code. The match is played again from the code.
 */
export function readBoardLine(text: string, line: number): BoardLine | LineProblem | null {
  const hash = text.indexOf('#')
  const [said, comment] = hash < 0 ? [text, ''] : [text.slice(0, hash), text.slice(hash + 1).trim()]
  const words = said.trim().split(/\s+/)
  const place = placeOf(words)
  const written = words[place]
  if (written === undefined) return null
  const run = parseCode(written)
  if (!isRun(run)) return { line, problem: 'bad-code', at: written, code: run }
  const { match } = run
  if (match.seed === null) return { line, problem: 'no-seed', at: written }
  const rest = words.slice(place + 1)
  const claimed = rest[0] ?? ''
  if (TIME_LIKE.test(claimed) && !isClaim(claimed)) return { line, problem: 'bad-claim', at: claimed }
  const name = (isClaim(claimed) ? rest.slice(1) : rest).join(' ')
  return { line, code: formatCode(run), match, seed: match.seed, claim: parseTime(claimed), name, comment }
}

/** A line of a board as `readBoardLine` reads it; null for no time. */
export const formatBoardLine = ({ code, claim, name }: Pick<BoardLine, 'code' | 'claim' | 'name'>): string =>
  [code, claim === null ? NO_CLAIM : formatTime(claim), name].join(' ').trim()
