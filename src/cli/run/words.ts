import { seedWords } from '../../i18n/seed-words.ts'
import { SEATS } from '../../rules/scenario.ts'
import type { Task } from '../../runner/attempt.ts'
import type { CategoryId } from '../../runner/categories.ts'
import { seedSigns } from '../../runner/seed-signs.ts'
import { type SplitId, splitIds } from '../../runner/splits.ts'
import { formatTime } from '../../session/times.ts'
import { say } from '../say.ts'

export const categoryName = (category: CategoryId): string => say(`runner.category.${category}.name`)

const splitName = (id: SplitId): string =>
  typeof id === 'number' ? say('runner.split.new', { n: id }) : say(`runner.split.${id}`)

/** The names of a category's splits; `endings`: how many endings its world has. */
export const splitNames = (category: CategoryId, endings: number): readonly string[] =>
  splitIds(category, endings).map(splitName)

/** The four words of a seed. */
export const wordsOf = (seed: number): string =>
  seedWords({ 'runner.words': say('runner.words') }, seedSigns(seed).words)

/** What a run is on: category, chair, seed with its words. */
export const taskWords = ({ category, kind, seed, chair, rules }: Task): string =>
  say('cli.run.task', {
    category: categoryName(category),
    seat: say(`seat.${SEATS[chair]}`),
    seed: `${seed}`,
    kind: say(`runner.kind.${kind}`),
    words: wordsOf(seed),
    rules: `${rules}`,
  })

/** A difference of times with its sign: `+1.250` is behind. */
export const deltaText = (ms: number): string => `${ms < 0 ? '−' : '+'}${formatTime(Math.abs(ms))}`
