import type { Fact } from '../rules/fact.ts'
import { formatMove, parseMove } from '../rules/notation.ts'
import { whereOf } from '../rules/summit.ts'
import { isMatch, type Match, playMove } from './match.ts'
import { headerOf, openFrom, type Tags, tagsOf } from './minutes-header.ts'
import { isMinutesProblem, type MinutesProblem, problem } from './minutes-problem.ts'
import { type MinutesLine, readSheet, timed } from './minutes-sheet.ts'
import { areInOrder, formatMark, type Mark, parseMark } from './times.ts'

/** Printed where no date is known. */
export const NO_DATE = '????-??-??'

/** What timed minutes hold beyond the match: tags of their own and a moment for every decision. */
export interface Timing {
  readonly tags: readonly (readonly [tag: string, value: string])[]
  readonly marks: readonly Mark[]
}

/** Minutes that were read: the match, its tags, and a moment for every decision where they tell times. */
export interface Minutes {
  readonly match: Match
  readonly tags: Tags
  readonly marks: readonly Mark[] | null
}

/** What was answered to a decision, in the words of the notation: `accepted`, `better evidence=b`, `names relief`. */
export function formatAnswer(facts: readonly Fact[]): string {
  const said: string[] = []
  for (const fact of facts) {
    if (fact.fact === 'answered') {
      const { kind, better } = fact.answer
      said.push(better === null ? kind : `${kind} ${better.clause}=${better.option}`)
    }
    if (fact.fact === 'named') said.push(`names ${fact.clause}`)
    if (fact.fact === 'mandate-learnt') said.push(`mandate ${fact.mandate}`)
    if (fact.fact === 'leak' && fact.leaked) said.push('leaked')
    if (fact.fact === 'broke-down') said.push('breakdown')
    if (fact.fact === 'ended') said.push(`ending ${fact.ending}`)
  }
  return said.join(', ')
}

/**
 * The written record of a match: header tags, then one line a decision, numbered by statement, with the answer. With
 * `timing` the tags of a run follow the header's, and every line ends in its moment; it holds as many as decisions.
 * A world named by hand is told only after the ending, so minutes of a running match of that kind cannot be replayed.
 */
export function formatMinutes(match: Match, date: string, timing: Timing = { tags: [], marks: [] }): string {
  const header = [...headerOf(match, date), ...timing.tags].map(([tag, value]) => `[${tag} "${value}"]`)
  const lines = match.summit.decisions.map((made, index) => {
    const { act, statement } = whereOf(made)
    const answer = formatAnswer(made.facts)
    const mark = timing.marks[index]
    const braces = [answer, mark === undefined ? '' : timed(formatMark(mark))].filter((text) => text !== '')
    return [`${statement ?? act}. ${formatMove(made.move)}`, ...braces.map((text) => `{${text}}`)].join(' ')
  })
  return `${[...header, '', ...lines].join('\n')}\n`
}

function replayLine(match: Match, line: MinutesLine): Match | MinutesProblem {
  const parsed = parseMove(line.move)
  if (!parsed.ok) return { ...problem(line.number, 'misread', line.move), misread: parsed.misread }
  if (match.summit.outcome !== null) return problem(line.number, 'after-the-end', line.move)
  const next = playMove(match, parsed.value)
  if (!isMatch(next)) return { ...problem(line.number, 'refused', line.move), refusal: next }
  const made = next.summit.decisions.at(-1)
  if (made === undefined) return next
  const { act, statement } = whereOf(made)
  if (line.place !== `${statement ?? act}`) return problem(line.number, 'other-place', `${statement ?? act}`)
  const answer = formatAnswer(made.facts)
  return line.answer === null || line.answer === answer ? next : problem(line.number, 'other-answer', answer)
}

/** The moments of all lines; null where no line has one. They stand at every decision or at none, and in order. */
function marksOf(lines: readonly MinutesLine[]): readonly Mark[] | null | MinutesProblem {
  if (lines.every(({ time }) => time === null)) return null
  const marks: Mark[] = []
  for (const { number, move, time } of lines) {
    if (time === null) return problem(number, 'time-missing', move)
    const mark = parseMark(time)
    if (mark === null || !areInOrder([...marks.slice(-1), mark])) return problem(number, 'bad-time', time)
    marks.push(mark)
  }
  return marks
}

/**
 * Reads minutes and plays them again: what they hold, or the first line that is wrong and why. Answers in braces may be
 * left out; where they stand they must be what the rules answer.
 */
export function readMinutes(text: string): Minutes | MinutesProblem {
  const sheet = readSheet(text)
  if ('row' in sheet) return problem(sheet.line, 'not-a-line', sheet.row)
  const tags = tagsOf(sheet)
  if (isMinutesProblem(tags)) return tags
  const opened = openFrom(tags)
  if (isMinutesProblem(opened)) return opened
  let match = opened
  for (const line of sheet.lines) {
    const next = replayLine(match, line)
    if (isMinutesProblem(next)) return next
    match = next
  }
  const result = tags.get('Result')
  const told = headerOf(match, NO_DATE).find(([tag]) => tag === 'Result')?.[1] ?? '*'
  if (result !== undefined && result.value !== told) return problem(result.line, 'other-result', told)
  const marks = marksOf(sheet.lines)
  return marks !== null && 'problem' in marks ? marks : { match, tags, marks }
}

/** The match that minutes hold, times or not, or the first line that is wrong and why. */
export function parseMinutes(text: string): Match | MinutesProblem {
  const read = readMinutes(text)
  return isMinutesProblem(read) ? read : read.match
}
