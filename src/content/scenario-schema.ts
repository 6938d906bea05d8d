import * as z from 'zod/mini'
import { CLAUSES, OPTIONS, type Scenario, TELLINGS } from '../rules/scenario.ts'
import { crossProblems } from './scenario-cross.ts'
import { at, type ProblemKind, type ScenarioProblem } from './scenario-problem.ts'

const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most))
const list = <T extends z.ZodMiniType>(item: T, length: number) => z.array(item).check(z.length(length))
const bySeat = <T extends z.ZodMiniType>(item: T) => z.strictObject({ russia: item, usa: item })
const ID = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,29}$/))

const weights = list(whole(0, 9), CLAUSES.length)
/** What seven weights of 9 and values of 20 can add up to. */
const MOST = 7 * 9 * 20
/** What one weight of 9 and a value of 20 come to. */
const MOST_OF_ONE = 9 * 20

/** The shape of a scenario and the range of every number; what holds between numbers is in scenario-cross.ts. */
const SCENARIO = z.strictObject({
  rulesVersion: whole(1, 9999),
  reasons: z._default(z.enum(TELLINGS), 'ranked'),
  signAtLast: z._default(z.boolean(), false),
  adjournCools: z._default(whole(0, 2), 0),
  silenceGives: z._default(whole(0, 1), 0),
  clauses: list(
    z.strictObject({
      id: z.enum(CLAUSES),
      basket: z.enum(['principles', 'text']),
      values: bySeat(list(whole(-20, 20), OPTIONS.length)),
    }),
    CLAUSES.length,
  ),
  mandates: bySeat(list(z.strictObject({ id: ID, weights }), 3)),
  fallback: whole(-MOST, MOST),
  temperaments: list(
    z.strictObject({
      id: ID,
      first: whole(0, 100),
      last: whole(0, 100),
      pressure: whole(-9, 9),
      tells: z.optional(whole(0, 100)),
    }),
    3,
  ),
  homeGroups: bySeat(list(z.strictObject({ id: ID, weights, needs: whole(-MOST, MOST) }), 3)),
  lines: bySeat(
    list(
      z.strictObject({
        clause: z.enum(CLAUSES),
        keptBy: z.array(z.enum(OPTIONS)).check(z.minLength(1), z.maxLength(OPTIONS.length)),
      }),
      2,
    ),
  ),
  thresholds: z.strictObject({
    redLine: whole(-20, 0),
    redLineWeighed: whole(-MOST_OF_ONE, 0),
    insult: whole(-2 * MOST_OF_ONE, -1),
    generous: whole(0, 2 * MOST_OF_ONE),
    lineBonus: whole(0, 20),
    proposalGain: whole(-MOST_OF_ONE, MOST_OF_ONE),
  }),
})

const WANTED: { readonly [type in string]?: ProblemKind } = {
  string: 'not-a-text',
  boolean: 'not-true-or-false',
  array: 'not-a-list',
  object: 'not-an-object',
}

/** The problems an issue of zod stands for, in our words; `value` is the whole scenario. */
function problemsOf(issue: z.core.$ZodIssue, value: unknown): ScenarioProblem[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol')
  const one = (problem: ProblemKind, args: ScenarioProblem['args'] = {}) => [{ path, problem, args }]
  if (at(value, path) === undefined) return one('missing')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], problem: 'unknown-key', args: {} }))
    case 'invalid_type':
      return one(WANTED[issue.expected] ?? 'not-a-whole-number')
    case 'invalid_value':
      return one('not-one-of', { allowed: issue.values.join(', ') })
    case 'invalid_format':
      return one('bad-id')
    case 'too_small':
      return issue.origin === 'array'
        ? one('too-few', { least: Number(issue.minimum) })
        : one('too-low', { least: Number(issue.minimum) })
    case 'too_big':
      return issue.origin === 'array'
        ? one('too-many', { most: Number(issue.maximum) })
        : one('too-high', { most: Number(issue.maximum) })
    default:
      return one('not-one-of', { allowed: '' })
  }
}

/** A scenario read from a file, or everything that is wrong with it. */
export type ReadScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly ScenarioProblem[] }

/**
 * Checks that a value is a scenario, all of it: shape, ranges, and what must hold between its numbers. Unknown keys and
 * numbers that are not whole are refused.
 */
export function readScenario(value: unknown): ReadScenario {
  const parsed = SCENARIO.safeParse(value)
  const shape = parsed.success ? [] : parsed.error.issues.flatMap((issue) => problemsOf(issue, value))
  // one problem a path: of two on one number the last names our own limit, and a wrong shape says more than its place
  const told = new Map(shape.map((found) => [JSON.stringify(found.path), found]))
  for (const found of crossProblems(value)) {
    const path = JSON.stringify(found.path)
    if (!told.has(path)) told.set(path, found)
  }
  const problems = [...told.values()]
  return parsed.success && problems.length === 0
    ? { ok: true, scenario: parsed.data as Scenario }
    : { ok: false, problems }
}
