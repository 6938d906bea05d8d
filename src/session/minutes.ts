import type { Fact } from '../rules/fact.ts'
import type { Move } from '../rules/move.ts'
import { formatMove, type Misread, parseMove } from '../rules/notation.ts'
import type { Refusal } from '../rules/refusal.ts'
import { SEATS, type Seat, type SeatId } from '../rules/scenario.ts'
import { whereOf } from '../rules/summit.ts'
import { viewOf } from '../rules/view.ts'
import { type Guesses, isMatch, type Match, type Origin, openMatch, playMove, SCENARIOS } from './match.ts'
import { isSeed } from './seed.ts'
import { isWorld, nameWorld, parseWorld, WORLD_FIELDS } from './world.ts'

const GAME = 'Reciprocity: Geneva 2021'
/** Printed where no date is known. */
export const NO_DATE = '????-??-??'

/** Why minutes cannot be read or replayed; `line` counts from 1. */
export interface MinutesProblem {
  readonly line: number
  readonly problem:
    | 'not-a-line'
    | 'other-game'
    | 'missing-tag'
    | 'bad-tag'
    | 'unknown-rules'
    | 'world-not-told'
    | 'misread'
    | 'refused'
    | 'other-place'
    | 'other-answer'
    | 'after-the-end'
    | 'other-result'
  readonly at: string
  readonly misread?: Misread
  readonly refusal?: Refusal
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

function headerOf(match: Match, date: string): [string, string][] {
  const { end } = viewOf(match.summit)
  const { game } = match.summit
  const header: [string, string][] = [
    ['Game', GAME],
    ['Rules', `${match.rulesVersion}`],
  ]
  if (match.seed !== null) header.push(['Seed', `${match.seed}`])
  else if (end !== null) {
    const name = nameWorld(game.scenario, game.world)
    header.push(['World', WORLD_FIELDS.map((field) => `${field}=${name[field]}`).join(' ')])
  }
  header.push(['Chair', SEATS[match.chair]], ['Date', date])
  header.push(['Result', end === null ? '*' : `ending ${end.ending}, russia ${end.worth.russia}, usa ${end.worth.usa}`])
  if (match.guesses.villa !== null) header.push(['GuessVilla', `${match.guesses.villa}`])
  if (match.guesses.press !== null) header.push(['GuessPress', `${match.guesses.press}`])
  return header
}

/**
 * The written record of a match: header tags, then one line a decision, numbered by statement, with the answer.
 * A world named by hand is told only after the ending, so minutes of a running match of that kind cannot be replayed.
 */
export function formatMinutes(match: Match, date: string): string {
  const header = headerOf(match, date).map(([tag, value]) => `[${tag} "${value}"]`)
  const lines = match.summit.decisions.map((made) => {
    const { act, statement } = whereOf(made)
    const answer = formatAnswer(made.facts)
    return `${statement ?? act}. ${formatMove(made.move)}${answer === '' ? '' : ` {${answer}}`}`
  })
  return `${[...header, '', ...lines].join('\n')}\n`
}

interface Line {
  readonly number: number
  readonly place: string
  readonly move: string
  readonly answer: string | null
}

const TAG = /^\[(\w+) "([^"]*)"\]$/
const LINE = /^(\w+)\.\s+([^{]+?)\s*(?:\{([^}]*)\})?$/

const problem = (line: number, kind: MinutesProblem['problem'], at: string): MinutesProblem => ({
  line,
  problem: kind,
  at,
})
const isProblem = (value: object): value is MinutesProblem => 'problem' in value

interface Sheet {
  readonly tags: ReadonlyMap<string, { readonly value: string; readonly line: number }>
  readonly lines: readonly Line[]
}

function readSheet(text: string): Sheet | MinutesProblem {
  const tags = new Map<string, { value: string; line: number }>()
  const lines: Line[] = []
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const row = raw.trim()
    if (row === '') continue
    const tag = TAG.exec(row)
    const line = LINE.exec(row)
    if (tag !== null && lines.length === 0) {
      const [, name = '', value = ''] = tag
      if (tags.has(name)) return problem(index + 1, 'bad-tag', row.slice(1, -1))
      tags.set(name, { value, line: index + 1 })
    } else if (line !== null) {
      const [, place = '', move = '', answer] = line
      lines.push({ number: index + 1, place, move, answer: answer?.trim() ?? null })
    } else return problem(index + 1, 'not-a-line', row)
  }
  return { tags, lines }
}

function originOf(sheet: Sheet, chair: Seat, rulesVersion: number): Origin | MinutesProblem {
  const seed = sheet.tags.get('Seed')
  const named = sheet.tags.get('World')
  if (seed !== undefined && named !== undefined) return problem(named.line, 'bad-tag', `World "${named.value}"`)
  if (seed !== undefined) {
    const isNumber = /^\d{1,10}$/.test(seed.value) && isSeed(Number(seed.value))
    return isNumber ? { seed: Number(seed.value) } : problem(seed.line, 'bad-tag', `Seed "${seed.value}"`)
  }
  if (named === undefined) return problem(1, 'world-not-told', 'Seed')
  const pairs = named.value.split(' ').map((pair) => pair.split('=') as [string, string])
  const isWhole =
    pairs.length === WORLD_FIELDS.length && pairs.every(([field]) => WORLD_FIELDS.some((f) => f === field))
  const scenario = SCENARIOS.get(rulesVersion)
  const world = scenario === undefined || !isWhole ? [] : parseWorld(scenario, chair, Object.fromEntries(pairs))
  return isWorld(world) ? { world } : problem(named.line, 'bad-tag', `World "${named.value}"`)
}

function guessIn(sheet: Sheet, tag: string): number | null | MinutesProblem {
  const found = sheet.tags.get(tag)
  if (found === undefined) return null
  const percent = Number(found.value)
  const fits = /^\d{1,3}$/.test(found.value) && percent <= 100
  return fits ? percent : problem(found.line, 'bad-tag', `${tag} "${found.value}"`)
}

function openFrom(sheet: Sheet): Match | MinutesProblem {
  const game = sheet.tags.get('Game')
  if (game === undefined) return problem(1, 'missing-tag', 'Game')
  if (game.value !== GAME) return problem(game.line, 'other-game', game.value)
  const rules = sheet.tags.get('Rules')
  if (rules === undefined) return problem(1, 'missing-tag', 'Rules')
  const version = /^\d{1,4}$/.test(rules.value) ? Number(rules.value) : Number.NaN
  if (!SCENARIOS.has(version)) return problem(rules.line, 'unknown-rules', rules.value)
  const chair = sheet.tags.get('Chair')
  if (chair === undefined) return problem(1, 'missing-tag', 'Chair')
  const seat = SEATS.indexOf(chair.value as SeatId)
  if (seat < 0) return problem(chair.line, 'bad-tag', `Chair "${chair.value}"`)
  const origin = originOf(sheet, seat as Seat, version)
  if (isProblem(origin)) return origin
  const [villa, press] = [guessIn(sheet, 'GuessVilla'), guessIn(sheet, 'GuessPress')]
  if (villa !== null && typeof villa !== 'number') return villa
  if (press !== null && typeof press !== 'number') return press
  const guesses: Guesses = { villa, press }
  return { ...openMatch(origin, seat as Seat, version), guesses }
}

function replayLine(match: Match, line: Line): Match | MinutesProblem {
  const parsed = parseMove(line.move)
  if (!parsed.ok) return { ...problem(line.number, 'misread', line.move), misread: parsed.misread }
  const move: Move = parsed.value
  if (match.summit.outcome !== null) return problem(line.number, 'after-the-end', line.move)
  const next = playMove(match, move)
  if (!isMatch(next)) return { ...problem(line.number, 'refused', line.move), refusal: next }
  const made = next.summit.decisions.at(-1)
  if (made === undefined) return next
  const { act, statement } = whereOf(made)
  if (line.place !== `${statement ?? act}`) return problem(line.number, 'other-place', `${statement ?? act}`)
  const answer = formatAnswer(made.facts)
  return line.answer === null || line.answer === answer ? next : problem(line.number, 'other-answer', answer)
}

/**
 * Reads minutes and plays them again: the match, or the first line that is wrong and why. Answers in braces may be left
 * out; where they stand they must be what the rules answer.
 */
export function parseMinutes(text: string): Match | MinutesProblem {
  const sheet = readSheet(text)
  if (isProblem(sheet)) return sheet
  const opened = openFrom(sheet)
  if (isProblem(opened)) return opened
  let match = opened
  for (const line of sheet.lines) {
    const next = replayLine(match, line)
    if (isProblem(next)) return next
    match = next
  }
  const result = sheet.tags.get('Result')
  const told = headerOf(match, NO_DATE).find(([tag]) => tag === 'Result')?.[1] ?? '*'
  if (result !== undefined && result.value !== told) return problem(result.line, 'other-result', told)
  return match
}

export const isMinutesProblem = (result: Match | MinutesProblem): result is MinutesProblem => 'problem' in result
