import { moveWords } from '../../i18n/move-words.ts'
import type { Ending } from '../../rules/outcomes.ts'
import { acrossFrom } from '../../rules/scenario.ts'
import { useActions, useWords } from '../context.ts'
import { Key } from '../parts/key.tsx'
import { useStudied } from './shown.ts'
import { useEndingName } from './use-ending-name.ts'

/** The variation that is stepped through: its moves, where it is, where it leads, and the way back. */
export function VariationCard() {
  const { say } = useWords()
  const { studying } = useActions()
  const { variation, at } = useStudied()
  const nameOf = useEndingName()
  if (variation === null) return null
  const { line, made, whole } = variation
  const { end, chair } = whole.view
  return (
    <section class="desk-card analysis-variation paper" aria-labelledby="analysis-variation">
      <h2 id="analysis-variation">{say('analysis.variation', { n: at + 1 })}</h2>
      {end === null ? null : (
        <p>
          {say('analysis.variation.ends', {
            n: end.ending,
            ending: nameOf(end.ending as Ending),
            own: end.worth[chair],
            theirs: end.worth[acrossFrom(chair)],
          })}
        </p>
      )}
      <ol>
        {line.map((move, index) => (
          <li key={index}>
            <button
              type="button"
              class="analysis-row"
              aria-current={index === made ? 'step' : undefined}
              onClick={() => studying.along(index)}
            >
              {moveWords(say, move, chair, 'short')}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" class="button button-brass" onClick={studying.back}>
        {say('analysis.lines.back')}
        <Key name="Escape" />
      </button>
    </section>
  )
}
