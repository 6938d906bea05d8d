import { NEWEST_RULES, SCENARIOS } from '../content/scenarios.ts'
import { compile, type Game } from '../rules/game.ts'
import { type Scenario, SEATS, type Seat, type SeatId, type World } from '../rules/scenario.ts'
import type { Origin } from '../session/match.ts'
import { LARGEST_SEED, readSeed, worldOf } from '../session/seed.ts'
import { wholeNumber } from '../session/whole-number.ts'
import { isWorld, type Misnamed, nameWorld, parseWorld, WORLD_FIELDS } from '../session/world.ts'
import { refuse } from './bad-input.ts'
import type { Options } from './options.ts'
import { allOf, oneOf, say } from './say.ts'

/** Where a command starts: rules, chair, and the world by seed or by name. */
export interface Start {
  readonly rules: number
  readonly scenario: Scenario
  readonly chair: Seat
  readonly origin: Origin
}

/** The rules version a command names, or the newest. */
export function rulesOf(options: Options): { readonly rules: number; readonly scenario: Scenario } {
  const named = options.values.rules
  const rules = named === undefined ? NEWEST_RULES : wholeNumber(named, LARGEST_SEED)
  const scenario = rules === null ? undefined : SCENARIOS.get(rules)
  if (rules === null || scenario === undefined) {
    return refuse('cli.bad.rules', { rules: named ?? '', known: oneOf([...SCENARIOS.keys()].map(String)) })
  }
  return { rules, scenario }
}

/** The chair a command names; stops with a sentence where it names none. */
export function chairOf(options: Options): Seat {
  const named = options.values.chair
  if (named === undefined) refuse('cli.bad.chair.missing')
  const seat = SEATS.indexOf(named as SeatId)
  return seat < 0 ? refuse('cli.bad.chair', { chair: named }) : (seat as Seat)
}

/** What is wrong with one field of a world's name. */
const misnamed = ({ field, given, allowed }: Misnamed): string =>
  say(given === undefined ? 'cli.world.missing' : 'cli.world.wrong', {
    option: `--${field}`,
    given: given ?? '',
    allowed: oneOf(allowed),
  })

function originOf(options: Options, scenario: Scenario, chair: Seat): Origin {
  const { seed } = options.values
  const named = WORLD_FIELDS.filter((field) => options.values[field] !== undefined)
  if (seed !== undefined) {
    if (named.length > 0) refuse('cli.bad.both', { fields: allOf(named.map((field) => `--${field}`)) })
    const number = readSeed(seed)
    return number === null ? refuse('cli.bad.seed', { seed }) : { seed: number }
  }
  if (named.length === 0) refuse('cli.bad.origin')
  const world = parseWorld(scenario, chair, options.values)
  if (isWorld(world)) return { world }
  return refuse('cli.bad.world', { problems: allOf(world.map(misnamed)) })
}

/** Reads chair and world from a command line; stops with a sentence where they are missing or wrong. */
export function startOf(options: Options): Start {
  const { rules, scenario } = rulesOf(options)
  const chair = chairOf(options)
  return { rules, scenario, chair, origin: originOf(options, scenario, chair) }
}

/** The world a start names or its seed decides. */
export const worldAt = ({ origin, chair }: Start): World =>
  'seed' in origin ? worldOf(origin.seed, chair) : origin.world

export const gameAt = (start: Start): Game => compile(start.scenario, worldAt(start))

/** A start as JSON shows it. */
export function startAsJson(start: Start) {
  const world = worldAt(start)
  return {
    rules: start.rules,
    chair: SEATS[start.chair],
    seed: 'seed' in start.origin ? start.origin.seed : null,
    // Numbered things as numbers, as everywhere in JSON; the rest by the words of the command line.
    world: { ...nameWorld(start.scenario, world), event: world.event, votes: world.votes },
  }
}
