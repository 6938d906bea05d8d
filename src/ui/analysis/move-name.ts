import type { Change, Move } from '../../rules/move.ts'
import { usePlaying, useWords } from '../context.ts'

/** Says a move in one line: the options of a text by their letters alone, or with their words. */
export function useMoveName(options: 'letters' | 'words'): (move: Move) => string {
  const { say } = useWords()
  const { chair } = usePlaying()
  const changeOf = ({ clause, option }: Change) => {
    const named = { clause: say(`clause.${clause}`), option }
    return options === 'letters'
      ? say('analysis.letter', named)
      : say('analysis.change', { ...named, words: say(`option.${clause}-${option}.short`) })
  }
  return (move) => {
    if (move.do === 'line') return say(`move.line-${move.line}.${chair}`)
    if (move.do === 'sign') return say('analysis.sign', { form: say(`form.${move.form}`) })
    if (move.do !== 'table') return say(`move.${move.do}`)
    const [first, second] = move.text
    if (second === undefined) return changeOf(first)
    return say('analysis.text.two', { first: changeOf(first), second: changeOf(second) })
  }
}
