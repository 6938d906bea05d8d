import { codeIn, NAMES } from '../session/code-in.ts'
import { type CodeProblem, formatCode, isRun, parseCode, type Run } from '../session/run-code.ts'
import { type ClassResult, resultOf } from './class-result.ts'

/** A line that was handed in and could be played again. */
export interface ClassLine {
  /** A pupil's pseudonym; '' where the line names none. */
  readonly label: string
  /** The run code as it is written by the game. */
  readonly code: string
  readonly result: ClassResult
}

/** Why a line is left out: nothing in it looks like a run code, or what does is none. */
export type LineProblem = CodeProblem | { readonly problem: 'no-code' }

/** A line that holds no run code: what stands there, and why it is left out. */
export interface BadLine {
  readonly at: string
  readonly problem: LineProblem
}

/** A number in a list, or a sign that stands before its points. */
const LIST_SIGN = /^\s*(?:[-–—•*·>]\s+)?(?:\(?\d+[.)]\s*)?/u
/** What may stand between two words: blanks, and what spreadsheets and chats put around them. */
const BETWEEN = /[\s,;|"“”„«»‘’`<>()[\]\u200b-\u200f\u2060\ufeff]+/u
/** Words of a line that are looked at; no code has so many. */
const MOST_WORDS = 48
/** Letters of a code that stand together, and the least of a piece that can be nothing but a code. */
const GROUP = 4
const SURELY_CODE = 14

const isLink = (word: string): boolean => word.includes('#') && codeIn(word) !== word

/** The words of a line: an address stays whole, and a colon parts a name from what it says. */
const wordsOf = (text: string): string[] =>
  text
    .replace(LIST_SIGN, '')
    .split(BETWEEN)
    .flatMap((word) => (isLink(word) ? [word] : word.split(':')))
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)

/** The words before the code as a pseudonym: the number of a row before it goes. */
const labelOf = (words: readonly string[]): string =>
  (words.length > 1 && /^\d+$/.test(words[0] ?? '') ? words.slice(1) : words).join(' ')

/** A whole run code among words, which may stand in pieces, and the words before it; null where there is none. */
function runAmong(words: readonly string[]): { readonly run: Run; readonly before: readonly string[] } | null {
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const [first = '', ...more] = words.slice(from, to)
      if (isLink(first) && more.length > 0) continue
      const run = parseCode(more.length === 0 ? codeIn(first) : [first, ...more].join(''))
      if (isRun(run)) return { run, before: words.slice(0, from) }
    }
  }
  return null
}

/** Whether a word is a piece of a code rather than a name: long enough, or of groups of four. */
function isPiece(word: string): boolean {
  const groups = word.split('-')
  return word.length >= SURELY_CODE || groups.every((group) => group.length === GROUP)
}

/** Why no code is among the words: what follows the name is asked, if it has any figure, as nearly every code does. */
function whyNone(words: readonly string[]): LineProblem {
  const link = words.find(isLink)
  const [first = '', ...rest] = words
  const written = link === undefined ? (isPiece(first) ? words : rest).join('') : codeIn(link)
  if (!/\d/.test(written)) return { problem: 'no-code' }
  const read = parseCode(written)
  return isRun(read) ? { problem: 'not-a-run' } : read
}

/**
 * Reads one line of what a class handed in: `LABEL CODE`, a code alone, or a link that holds one, with what lists,
 * spreadsheets and chats put around it. The code may stand in groups. Null for an empty line and for a remark after `#`.
 */
export function readClassLine(text: string): ClassLine | BadLine | null {
  const words = wordsOf(text)
  const isRemark = text.trimStart().startsWith('#') && !text.trimStart().startsWith(`#${NAMES.run}=`)
  if (words.length === 0 || isRemark) return null
  const found = runAmong(words)
  if (found === null) return { at: text.trim(), problem: whyNone(words) }
  const { run, before } = found
  return { label: labelOf(before), code: formatCode(run), result: resultOf(run.match) }
}
