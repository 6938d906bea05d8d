import * as z from 'zod/mini'
import { ACTS, type ActId } from '../rules/acts.ts'
import { formatMove, parseMove } from '../rules/notation.ts'
import { ENDINGS } from '../rules/outcomes.ts'
import { SEATS, seatOf } from '../rules/scenario.ts'
import { LARGEST_SEED } from '../session/seed.ts'
import { areInOrder, LONGEST_TIME, type Mark } from '../session/times.ts'
import type { Attempt } from './attempt.ts'
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

const whole = (most: number) => z.int().check(z.gte(0), z.lte(most))
const MARK = { real: whole(LONGEST_TIME), game: whole(LONGEST_TIME) } as const
const act = z.enum(Object.keys(ACTS) as ActId[])

/** A move in notation, as we write it. */
const move = z.pipe(
  z.string().check(z.refine((text) => parseMove(text).ok)),
  z.transform((text) => {
    const parsed = parseMove(text)
    return parsed.ok ? formatMove(parsed.value) : text
  }),
)

const LEG = z.strictObject({
  made: z.array(z.strictObject({ act, move, ...MARK })),
  act,
  end: z.nullable(z.strictObject({ ending: z.literal(ENDINGS), ...MARK })),
})
type Legs = readonly z.infer<typeof LEG>[]

const areLegs = (legs: Legs): boolean =>
  legs.length > 0 && areInOrder(legs.flatMap(({ made, end }): Mark[] => (end === null ? made : [...made, end])))

/** The last moment that a date can hold (ECMA-262, time values). */
const LAST_MOMENT = 8.64e15
const MOST_RULES = 9999

const ATTEMPT = z
  .strictObject({
    category: z.enum(CATEGORY_IDS),
    kind: z.enum(SEED_KINDS),
    seed: whole(LARGEST_SEED),
    chair: z.pipe(z.enum(SEATS), z.transform(seatOf)),
    rules: whole(MOST_RULES),
    started: whole(LAST_MOMENT),
    legs: z.array(LEG).check(z.refine(areLegs)),
    reached: z.boolean(),
  })
  .check(z.refine(({ legs, reached }) => !reached || legs.at(-1)?.end !== null, { path: ['reached'] }))
const FILE = z.strictObject({ format: z.literal(FORMAT), attempts: z.array(ATTEMPT) })

/** Where the first thing is wrong: the way to it, or to the key that should not be there. */
function placeOf({ issues: [first] }: z.core.$ZodError): string {
  const odd = first?.code === 'unrecognized_keys' ? first.keys.slice(0, 1) : []
  return [...(first?.path ?? []), ...odd].join('.')
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
  const read = FILE.safeParse(value)
  return read.success ? read.data.attempts : { problem: 'bad-attempts', at: placeOf(read.error) }
}
