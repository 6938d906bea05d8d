import { NEWEST_RULES, scenarioOf } from '../../content/scenarios.ts'
import type { GameKey, LanguageId, PackKey } from '../../i18n/languages.ts'
import type { Say } from '../../i18n/say.ts'
import { type Scenario, SEATS, type World } from '../../rules/scenario.ts'
import { worldOf } from '../../session/seed.ts'
import { type Figures, figuresIn } from '../table/figures.ts'

/** The sheets of the pack, in the order of print. */
export const SHEETS = [
  ...(['guide', 'note', 'rubric', 'roles', 'answers'] as const),
  ...(['observer', 'pairing', 'glossary', 'sources'] as const),
] as const
export type SheetId = (typeof SHEETS)[number]

export const LEVELS = ['full', 'easy'] as const
export type Level = (typeof LEVELS)[number]
export const PAPERS = ['a4', 'letter'] as const
export const CHAIRS = ['both', ...SEATS] as const

/** What is to be printed. */
export interface Chosen {
  readonly sheets: readonly SheetId[]
  readonly seed: number
  readonly chairs: (typeof CHAIRS)[number]
  readonly level: Level
  readonly paper: (typeof PAPERS)[number]
  /** Labels for the pairing sheet as they were pasted, and its seed word. */
  readonly labels: string
  readonly word: string
}

/** What every sheet is made from: words, figures, the newest rules and what the seed decides. */
export interface Printing {
  readonly say: Say<GameKey | PackKey>
  readonly lang: LanguageId
  readonly figures: Figures
  readonly scenario: Scenario
  readonly seed: number
  readonly world: World
  readonly level: Level
}

const isPackKey = (key: GameKey | PackKey): key is PackKey => key.startsWith('pack.')

/** Two people play the world of a seed from both chairs, so only what is the same for both is asked of it. */
export function printingOf(
  words: Say<GameKey>,
  pack: Say<PackKey>,
  lang: LanguageId,
  { seed, level }: Pick<Chosen, 'seed' | 'level'>,
  scenario: Scenario = scenarioOf(NEWEST_RULES),
): Printing {
  const say: Printing['say'] = (key, args) => (isPackKey(key) ? pack(key, args) : words(key, args))
  return { say, lang, figures: figuresIn(lang), scenario, seed, world: worldOf(seed, 0), level }
}
