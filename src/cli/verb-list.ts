import { WORLD_FIELDS } from '../session/world.ts'

/** Options that take a value. */
export const VALUED = [
  'chair',
  'seed',
  ...WORLD_FIELDS,
  'depth',
  'game',
  'category',
  'pb',
  'rules',
  'lang',
  'format',
  'of',
  'after',
] as const
/** Options that stand alone, and those of them that every verb takes. */
export const FLAGS = ['values', 'runner', 'two', 'small', 'json', 'help'] as const
const COMMON = ['json', 'help'] as const
export type Valued = (typeof VALUED)[number]
export type Flag = (typeof FLAGS)[number]

/** What a verb takes beyond `--rules`, `--lang`, `--json` and `--help`. */
interface Verb {
  readonly options: readonly (Valued | Flag)[]
  /** What may follow the verb without an option. */
  readonly takes: 'file' | 'files' | 'code' | 'verb' | null
}

const WORLD = ['chair', 'seed', ...WORLD_FIELDS] as const

/** The verbs, in the order help lists them. */
export const VERBS = {
  play: { options: [...WORLD, 'runner', 'two', 'category', 'pb'], takes: null },
  world: { options: WORLD, takes: null },
  count: { options: [...WORLD, 'depth'], takes: null },
  sweep: { options: [...WORLD, 'values'], takes: null },
  random: { options: [...WORLD, 'game'], takes: null },
  replay: { options: [], takes: 'file' },
  code: { options: [], takes: 'file' },
  decode: { options: [], takes: 'code' },
  verify: { options: [], takes: 'code' },
  lss: { options: ['category'], takes: 'files' },
  board: { options: ['category', 'chair', 'seed'], takes: 'file' },
  scenario: { options: [], takes: null },
  check: { options: [], takes: 'file' },
  export: { options: ['format', 'of', 'small', ...WORLD, 'after'], takes: null },
  help: { options: [], takes: 'verb' },
} as const satisfies { readonly [verb: string]: Verb }

export type VerbId = keyof typeof VERBS
export const VERB_IDS = Object.keys(VERBS) as VerbId[]

/** Options a verb takes, those of every verb included. */
export const optionsOf = (verb: VerbId): readonly (Valued | Flag)[] => [
  ...VERBS[verb].options,
  'rules',
  'lang',
  ...COMMON,
]

export const isVerb = (word: string): word is VerbId => Object.hasOwn(VERBS, word)
