import type { Ending } from '../../rules/outcomes.ts'
import { useGame, useWords } from '../context.ts'
import { REAL } from '../ending/history.tsx'
import { EndingNumber } from './ending-number.tsx'
import { figuresOf, spokenOf } from './figures.ts'
import type { Named } from './use-found.ts'
import { useSky } from './use-sky.ts'

export interface EndingsProps {
  readonly standings: readonly Named[]
  readonly found: ReadonlySet<Ending>
  readonly onChoose: (ending: Ending) => void
}

/** The endings by number, a row each. */
export function EndingList({ standings, found, onChoose }: EndingsProps) {
  const { say } = useWords()
  const { constellations } = useSky()
  const chosen = useGame((state) => state.gaze.chosen)
  return (
    <ol class="atlas-list">
      {standings.map((standing) => {
        const { ending, name, isNamed, best } = standing
        const drawn = constellations.find((one) => one.ending === ending)
        if (drawn === undefined || !found.has(ending)) return null
        return (
          <li key={ending}>
            <button
              type="button"
              id={`atlas-${ending}`}
              class={best === null ? 'atlas-row panel' : 'atlas-row atlas-lit panel'}
              aria-label={spokenOf(say, standing, drawn)}
              aria-expanded={chosen === ending}
              aria-current={chosen === ending ? 'true' : undefined}
              onClick={() => onChoose(ending)}
            >
              <EndingNumber standing={standing} />
              <span class={isNamed ? 'atlas-known' : 'atlas-unknown'}>
                {name}
                {isNamed && ending === REAL ? <small>{say('ending.real')}</small> : null}
              </span>
              <span class="atlas-form">{say('atlas.row', { form: drawn.form ?? 'none' })}</span>
              <span class="atlas-figures">{figuresOf(say, standing, drawn)}</span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}
