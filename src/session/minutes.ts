import type { Fact } from '../rules/fact.ts'
import type { Move } from '../rules/move.ts'
import { formatMove, type Misread, parseMove } from '../rules/notation.ts'
import type { Refusal } from '../rules/refusal.ts'
import { type Scenario, SEATS, type Seat, type SeatId } from '../rules/scenario.ts'
import { whereOf } from '../rules/summit.ts'
import { viewOf } from '../rules/view.ts'
import { type Guesses, isMatch, type Match, type Origin, openMatch, playMove, SCENARIOS } from './match.ts'
import { type MinutesLine, type MinutesTag, readSheet, type Sheet } from './minutes-sheet.ts'
import { readSeed } from './seed.ts'
import { wholeNumber } from './whole-number.ts'
import { isWorld, nameWorld, parseWorld, WORLD_FIELDS, type WorldField } from './world.ts'

const GAME = 'Reciprocity: Geneva 2021'
/** Printed where no date is known. */
export const NO_DATE = '????-??-??'

/** The tags of the player's two guesses. */
export const GUESS_TAGS = { villa: 'GuessVilla', press: 'GuessPress' } as const satisfies Record<keyof Guesses, string>

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
  for (const when of ['villa', 'press'] as const) {
    if (match.guesses[when] !== null) header.push([GUESS_TAGS[when], `${match.guesses[when]}`])
  }
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

const problem = (line: number, kind: MinutesProblem['problem'], at: string): MinutesProblem => ({
  line,
  problem: kind,
  at,
})
const isProblem = (value: object): value is MinutesProblem => 'problem' in value

type Tags = ReadonlyMap<string, MinutesTag>

const badTag = ({ tag, value, line }: MinutesTag) => problem(line, 'bad-tag', `${tag} "${value}"`)

/** The tags by name; none may stand twice. */
function tagsOf(sheet: Sheet): Tags | MinutesProblem {
  const tags = new Map<string, MinutesTag>()
  for (const tag of sheet.tags) {
    if (tags.has(tag.tag)) return badTag(tag)
    tags.set(tag.tag, tag)
  }
  return tags
}

/** The fields of a world's name, each known and told once; null where one is not. */
function worldFields(value: string): { [field in WorldField]?: string } | null {
  const fields: { [field in WorldField]?: string } = {}
  for (const pair of value.split(' ')) {
    const [name = '', word = '', ...rest] = pair.split('=')
    const field = WORLD_FIELDS.find((known) => known === name)
    if (field === undefined || fields[field] !== undefined || rest.length > 0) return null
    fields[field] = word
  }
  return fields
}

function originOf(tags: Tags, chair: Seat, scenario: Scenario): Origin | MinutesProblem {
  const [seed, named] = [tags.get('Seed'), tags.get('World')]
  if (seed !== undefined) {
    const number = readSeed(seed.value)
    if (number === null) return badTag(seed)
    return named === undefined ? { seed: number } : badTag(named.line > seed.line ? named : seed)
  }
  if (named === undefined) return problem(1, 'world-not-told', 'Seed')
  const fields = worldFields(named.value)
  const world = fields === null ? [] : parseWorld(scenario, chair, fields)
  return isWorld(world) ? { world } : badTag(named)
}

function guessIn(tags: Tags, tag: string): number | null | MinutesProblem {
  const found = tags.get(tag)
  return found === undefined ? null : (wholeNumber(found.value, 100) ?? badTag(found))
}

function openFrom(tags: Tags): Match | MinutesProblem {
  const game = tags.get('Game')
  if (game === undefined) return problem(1, 'missing-tag', 'Game')
  if (game.value !== GAME) return problem(game.line, 'other-game', game.value)
  const rules = tags.get('Rules')
  if (rules === undefined) return problem(1, 'missing-tag', 'Rules')
  const version = wholeNumber(rules.value, 9999) ?? Number.NaN
  const scenario = SCENARIOS.get(version)
  if (scenario === undefined) return problem(rules.line, 'unknown-rules', rules.value)
  const chair = tags.get('Chair')
  if (chair === undefined) return problem(1, 'missing-tag', 'Chair')
  const seat = SEATS.indexOf(chair.value as SeatId)
  if (seat < 0) return badTag(chair)
  const origin = originOf(tags, seat as Seat, scenario)
  if (isProblem(origin)) return origin
  const [villa, press] = [guessIn(tags, GUESS_TAGS.villa), guessIn(tags, GUESS_TAGS.press)]
  if (villa !== null && typeof villa !== 'number') return villa
  if (press !== null && typeof press !== 'number') return press
  return { ...openMatch(origin, seat as Seat, version), guesses: { villa, press } }
}

function replayLine(match: Match, line: MinutesLine): Match | MinutesProblem {
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
  if ('row' in sheet) return problem(sheet.line, 'not-a-line', sheet.row)
  const tags = tagsOf(sheet)
  if (isProblem(tags)) return tags
  const opened = openFrom(tags)
  if (isProblem(opened)) return opened
  let match = opened
  for (const line of sheet.lines) {
    const next = replayLine(match, line)
    if (isProblem(next)) return next
    match = next
  }
  const result = tags.get('Result')
  const told = headerOf(match, NO_DATE).find(([tag]) => tag === 'Result')?.[1] ?? '*'
  if (result !== undefined && result.value !== told) return problem(result.line, 'other-result', told)
  return match
}

export const isMinutesProblem = (result: Match | MinutesProblem): result is MinutesProblem => 'problem' in result
