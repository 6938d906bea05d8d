import { parseArgs } from 'node:util'
import { NEWEST_RULES, SCENARIOS } from '../../src/content/scenarios.ts'
import { type Scenario, SEATS, type Seat } from '../../src/rules/scenario.ts'
import { wholeNumber } from '../../src/session/whole-number.ts'
import { WORLDS } from '../../src/session/world.ts'

/** What to prove, and where to write it. */
export interface ProveOptions {
  readonly rules: number
  readonly scenario: Scenario
  readonly chairs: readonly Seat[]
  /** How many worlds of each chair. */
  readonly worlds: number
  /** The file that gets the figures; null where none is written. */
  readonly out: string | null
  /** Write nothing: say whether the file still holds what is measured. */
  readonly check: boolean
}

const BALANCE = 'docs/balance.md'
const WORDS = ['rules', 'chair', 'worlds', 'out'] as const

/** Reads the words after `npm run prove --`; a sentence where one is wrong. */
export function readProveOptions(argv: readonly string[]): ProveOptions | string {
  const known = {
    ...Object.fromEntries(WORDS.map((word) => [word, { type: 'string' as const }])),
    check: { type: 'boolean' as const },
  }
  let values: { readonly [option: string]: string | boolean | undefined }
  try {
    ;({ values } = parseArgs({ args: [...argv], options: known }))
  } catch (error) {
    return `${(error as Error).message}. It takes --rules N, --chair russia|usa, --worlds N, --out FILE and --check.`
  }
  const { chair, out } = values
  const rules = wholeNumber(`${values['rules'] ?? NEWEST_RULES}`, Number.MAX_SAFE_INTEGER)
  const scenario = rules === null ? undefined : SCENARIOS.get(rules)
  if (rules === null || scenario === undefined) return `--rules takes one of ${[...SCENARIOS.keys()].join(', ')}.`
  const worlds = wholeNumber(`${values['worlds'] ?? WORLDS}`, WORLDS)
  if (worlds === null || worlds === 0) return `--worlds takes a whole number from 1 to ${WORLDS}.`
  const chairs = ([0, 1] as const).filter((seat) => chair === undefined || SEATS[seat] === chair)
  if (chairs.length === 0) return `--chair takes ${SEATS.join(' or ')}.`
  // the figures of one chair are half a table, so they are written only where a file is named for them
  const file = typeof out === 'string' ? out : chair === undefined ? BALANCE : null
  return { rules, scenario, chairs, worlds, out: file, check: values['check'] === true }
}
