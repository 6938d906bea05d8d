import { ACTS, type ActId } from '../rules/acts.ts'
import { formatMove, parseMove } from '../rules/notation.ts'
import { ENDINGS, type Ending } from '../rules/outcomes.ts'
import { SEATS, type SeatId } from '../rules/scenario.ts'
import { LARGEST_SEED } from '../session/seed.ts'
import { areInOrder, LONGEST_TIME, type Mark } from '../session/times.ts'
import type { Attempt, Leg, Made } from './attempt.ts'
import { CATEGORY_IDS } from './categories.ts'
import { SEED_KINDS } from './seeds.ts'

const FORMAT = 'reciprocity-attempts 1'

/** Why a text is no list of attempts; `at`: the place of the first thing that is wrong, such as `attempts.3.seed`. */
export interface AttemptsProblem {
  readonly problem: 'not-json' | 'other-format' | 'bad-attempts'
  readonly at: string
}

/** Attempts as text: JSON that `parseAttempts` reads. Chairs stand by name. */
export const formatAttempts = (attempts: readonly Attempt[]): string =>
  JSON.stringify({ format: FORMAT, attempts: attempts.map((each) => ({ ...each, chair: SEATS[each.chair] })) })

/** Thrown and caught in this file alone: the way to what is wrong. */
class Wrong extends Error {}

type Fields = { readonly [key: string]: unknown }

/** The value as an object of exactly these keys. */
function fieldsOf(value: unknown, keys: readonly string[], at: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Wrong(at)
  const odd = [
    ...keys.filter((key) => !Object.hasOwn(value, key)),
    ...Object.keys(value).filter((key) => !keys.includes(key)),
  ]
  if (odd[0] !== undefined) throw new Wrong(`${at}.${odd[0]}`)
  return value as Fields
}

function wholeIn(fields: Fields, key: string, most: number, at: string): number {
  const value = fields[key]
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > most)
    throw new Wrong(`${at}.${key}`)
  return value
}

function oneIn<T>(fields: Fields, key: string, allowed: readonly T[], at: string): T {
  const value = fields[key] as T
  if (!allowed.includes(value)) throw new Wrong(`${at}.${key}`)
  return value
}

function listIn<T>(fields: Fields, key: string, read: (value: unknown, at: string) => T, at: string): T[] {
  const value = fields[key]
  if (!Array.isArray(value)) throw new Wrong(`${at}.${key}`)
  return value.map((each, index) => read(each, `${at}.${key}.${index}`))
}

const markIn = (fields: Fields, at: string): Mark => ({
  real: wholeIn(fields, 'real', LONGEST_TIME, at),
  game: wholeIn(fields, 'game', LONGEST_TIME, at),
})

const ACT_IDS = Object.keys(ACTS) as ActId[]

function readMade(value: unknown, at: string): Made {
  const fields = fieldsOf(value, ['act', 'move', 'real', 'game'], at)
  const parsed = typeof fields['move'] === 'string' ? parseMove(fields['move']) : null
  if (parsed === null || !parsed.ok) throw new Wrong(`${at}.move`)
  return { act: oneIn(fields, 'act', ACT_IDS, at), move: formatMove(parsed.value), ...markIn(fields, at) }
}

function readLeg(value: unknown, at: string): Leg {
  const fields = fieldsOf(value, ['made', 'act', 'end'], at)
  const made = listIn(fields, 'made', readMade, at)
  const act = oneIn(fields, 'act', ACT_IDS, at)
  if (fields['end'] === null) return { made, act, end: null }
  const end = fieldsOf(fields['end'], ['ending', 'real', 'game'], `${at}.end`)
  return { made, act, end: { ending: oneIn<Ending>(end, 'ending', ENDINGS, `${at}.end`), ...markIn(end, `${at}.end`) } }
}

const KEYS = ['category', 'kind', 'seed', 'chair', 'rules', 'started', 'legs', 'reached'] as const
/** The last moment that a date can hold (ECMA-262, time values). */
const LAST_MOMENT = 8.64e15
const MOST_RULES = 9999

function readAttempt(value: unknown, at: string): Attempt {
  const fields = fieldsOf(value, KEYS, at)
  const legs = listIn(fields, 'legs', readLeg, at)
  const marks = legs.flatMap(({ made, end }): readonly Mark[] => (end === null ? made : [...made, end]))
  if (legs.length === 0 || !areInOrder(marks)) throw new Wrong(`${at}.legs`)
  const reached = oneIn(fields, 'reached', [true, false], at)
  if (reached && legs.at(-1)?.end === null) throw new Wrong(`${at}.reached`)
  return {
    category: oneIn(fields, 'category', CATEGORY_IDS, at),
    kind: oneIn(fields, 'kind', SEED_KINDS, at),
    seed: wholeIn(fields, 'seed', LARGEST_SEED, at),
    chair: oneIn<SeatId>(fields, 'chair', SEATS, at) === 'russia' ? 0 : 1,
    rules: wholeIn(fields, 'rules', MOST_RULES, at),
    started: wholeIn(fields, 'started', LAST_MOMENT, at),
    legs,
    reached,
  }
}

/**
 * Reads what `formatAttempts` writes, or says what is wrong first. Shape, ranges and the order of the clocks are checked;
 * whether the moves are legal is not: that takes playing them again.
 */
export function parseAttempts(text: string): readonly Attempt[] | AttemptsProblem {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problem: 'not-json', at: '' }
  }
  const { format } = (value ?? {}) as { format?: unknown }
  if (format !== FORMAT) return { problem: 'other-format', at: typeof format === 'string' ? format : '' }
  try {
    return listIn(fieldsOf(value, ['format', 'attempts'], ''), 'attempts', readAttempt, '')
  } catch (error) {
    if (!(error instanceof Wrong)) throw error
    return { problem: 'bad-attempts', at: error.message.replace(/^\./, '') }
  }
}
