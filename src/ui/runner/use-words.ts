import { moveWords } from '../../i18n/move-words.ts'
import { seedWords } from '../../i18n/seed-words.ts'
import { parseMove } from '../../rules/notation.ts'
import { SEATS } from '../../rules/scenario.ts'
import type { Task } from '../../runner/attempt.ts'
import type { CategoryId } from '../../runner/categories.ts'
import { seedSigns } from '../../runner/seed-signs.ts'
import type { SplitId } from '../../runner/splits.ts'
import { useWords } from '../context.ts'

/** Says what runs are made of: categories, splits, moves in notation, the words of a seed. */
export function useRunWords() {
  const { say } = useWords()
  return {
    categoryName: (category: CategoryId) => say(`runner.category.${category}.name`),
    splitName: (id: SplitId) =>
      typeof id === 'number' ? say('runner.split.new', { n: id }) : say(`runner.split.${id}`),
    /** A move in notation, made from a chair. */
    moveName: (line: string, chair: Task['chair']) => {
      const move = parseMove(line)
      return move.ok ? moveWords(say, move.value, SEATS[chair], 'letters') : line
    },
    /** The four words of a seed. */
    wordsOfSeed: (seed: number) => seedWords({ 'runner.words': say('runner.words') }, seedSigns(seed).words),
  }
}
