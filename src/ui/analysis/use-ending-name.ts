import type { Ending } from '../../rules/outcomes.ts'
import { useGame, useWords } from '../context.ts'
import { useStudied } from './shown.ts'

/** Names an ending that the player has reached, or that the run on the board came to; of any other gives the hint, as the atlas does. */
export function useEndingName(): (ending: Ending) => string {
  const { say } = useWords()
  const runs = useGame((state) => state.runs)
  const cameTo = useStudied().whole.view.end?.ending
  return (ending) => {
    const isKnown = ending === cameTo || runs.some((run) => run.ending === ending)
    return say(isKnown ? `ending.${ending}.name` : `atlas.hint.${ending}`)
  }
}
