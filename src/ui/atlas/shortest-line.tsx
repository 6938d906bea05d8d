import { moveWords } from '../../i18n/move-words.ts'
import { parseMove } from '../../rules/notation.ts'
import type { Ending } from '../../rules/outcomes.ts'
import { useGame, useWords } from '../context.ts'
import { useSky } from './use-sky.ts'

/** A shortest line to an ending, move by move: its stars, in words. */
export function ShortestLine({ ending }: { readonly ending: Ending }) {
  const { say } = useWords()
  const chair = useGame((state) => state.gaze.chair)
  const line = useSky().constellations.find((one) => one.ending === ending)?.moves ?? []
  return (
    <section>
      <h3>{say('atlas.line')}</h3>
      <ol class="atlas-line">
        {line.map((written, nth) => {
          const move = parseMove(written)
          return <li key={`${nth} ${written}`}>{move.ok ? moveWords(say, move.value, chair, 'full') : written}</li>
        })}
      </ol>
    </section>
  )
}
