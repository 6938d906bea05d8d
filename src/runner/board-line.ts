import type { Match } from '../session/match.ts'
import { type CodeProblem, formatCode, isRun, parseCode } from '../session/run-code.ts'
import { parseTime } from '../session/times.ts'

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
  readonly name: string
  readonly comment: string
}

/** Why a line is no line of a board. */
export type LineProblem =
  | { readonly line: number; readonly problem: 'no-name' | 'bad-claim' | 'no-seed'; readonly at: string }
  | { readonly line: number; readonly problem: 'bad-code'; readonly at: string; readonly code: CodeProblem }

/** Stands where no time is claimed. */
const NO_CLAIM = '-'

/**
 * Reads one line of a board: `CODE claimed-time name # comment`, with `-` for no time. Null for a line that holds nothing
 * or a comment alone. The match is played again from the code.
 */
export function readBoardLine(text: string, line: number): BoardLine | LineProblem | null {
  const hash = text.indexOf('#')
  const [said, comment] = hash < 0 ? [text, ''] : [text.slice(0, hash), text.slice(hash + 1).trim()]
  const [written = '', claimed = '', ...rest] = said.trim().split(/\s+/)
  if (written === '') return null
  const run = parseCode(written)
  if (!isRun(run)) return { line, problem: 'bad-code', at: written, code: run }
  const claim = claimed === NO_CLAIM ? null : parseTime(claimed)
  if (claim === null && claimed !== NO_CLAIM) return { line, problem: 'bad-claim', at: claimed }
  if (rest.length === 0) return { line, problem: 'no-name', at: written }
  const { match } = run
  if (match.seed === null) return { line, problem: 'no-seed', at: written }
  return { line, code: formatCode(run), match, seed: match.seed, claim, name: rest.join(' '), comment }
}
