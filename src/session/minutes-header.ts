import { SCENARIOS } from '../content/scenarios.ts'
import { type Scenario, SEATS, type Seat, type SeatId } from '../rules/scenario.ts'
import { viewOf } from '../rules/view.ts'
import { type Guesses, type Match, type Origin, openMatch } from './match.ts'
import { isMinutesProblem, type MinutesProblem, problem } from './minutes-problem.ts'
import type { MinutesTag, Sheet } from './minutes-sheet.ts'
import { readSeed } from './seed.ts'
import { wholeNumber } from './whole-number.ts'
import { formatWorldName, isWorld, nameWorld, parseWorld, WORLD_FIELDS, type WorldField } from './world.ts'

export const GAME = 'Reciprocity: Geneva 2021'

/** The tags of the player's two guesses. */
export const GUESS_TAGS = { villa: 'GuessVilla', press: 'GuessPress' } as const satisfies Record<keyof Guesses, string>

/** What stands before the decisions of a match: tags and their values, in order. */
export function headerOf(match: Match, date: string): [string, string][] {
  const { end } = viewOf(match.summit)
  const { game } = match.summit
  const header: [string, string][] = [
    ['Game', GAME],
    ['Rules', `${match.rulesVersion}`],
  ]
  if (match.seed !== null) header.push(['Seed', `${match.seed}`])
  else if (end !== null) {
    header.push(['World', formatWorldName(nameWorld(game.scenario, game.world))])
  }
  header.push(['Chair', SEATS[match.chair]], ['Date', date])
  header.push(['Result', end === null ? '*' : `ending ${end.ending}, russia ${end.worth.russia}, usa ${end.worth.usa}`])
  for (const when of ['villa', 'press'] as const) {
    if (match.guesses[when] !== null) header.push([GUESS_TAGS[when], `${match.guesses[when]}`])
  }
  return header
}

/** The tags of minutes by name. */
export type Tags = ReadonlyMap<string, MinutesTag>

/** A tag that holds what it cannot hold. */
export const badTag = ({ tag, value, line }: MinutesTag) => problem(line, 'bad-tag', `${tag} "${value}"`)

/** The tags of a sheet by name; none may stand twice. */
export function tagsOf(sheet: Sheet): Tags | MinutesProblem {
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

/** The match that the tags open, before its first decision. */
export function openFrom(tags: Tags): Match | MinutesProblem {
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
  if (isMinutesProblem(origin)) return origin
  const [villa, press] = [guessIn(tags, GUESS_TAGS.villa), guessIn(tags, GUESS_TAGS.press)]
  if (villa !== null && typeof villa !== 'number') return villa
  if (press !== null && typeof press !== 'number') return press
  return { ...openMatch(origin, seat as Seat, version), guesses: { villa, press } }
}
