import { seedWords } from '../../i18n/seed-words.ts'
import type { Change, Move } from '../../rules/move.ts'
import { parseMove } from '../../rules/notation.ts'
import type { CategoryId } from '../../runner/categories.ts'
import { seedSigns } from '../../runner/seed-signs.ts'
import type { SplitId } from '../../runner/splits.ts'
import { useWords } from '../context.ts'

/** Says what runs are made of: categories, splits, moves in notation, the words of a seed. */
export function useRunWords() {
  const { say } = useWords()
  const text = ({ clause, option }: Change) => say('run.move.text', { clause: say(`clause.${clause}`), option })
  const nameOf = (move: Move): string => {
    if (move.do === 'sign') return say('run.move.sign', { form: move.form })
    if (move.do === 'line') return say(`move.line-${move.line}`)
    if (move.do !== 'table') return say(`move.${move.do}`)
    const [one, two] = move.text.map(text)
    return two === undefined ? (one ?? '') : say('run.move.two', { one: one ?? '', two })
  }
  return {
    categoryName: (category: CategoryId) => say(`runner.category.${category}.name`),
    splitName: (id: SplitId) =>
      typeof id === 'number' ? say('runner.split.new', { n: id }) : say(`runner.split.${id}`),
    /** A move as minutes write it. */
    moveName: (line: string) => {
      const parsed = parseMove(line)
      return parsed.ok ? nameOf(parsed.value) : line
    },
    /** The four words of a seed. */
    wordsOfSeed: (seed: number) => seedWords({ 'runner.words': say('runner.words') }, seedSigns(seed).words),
  }
}
