import { scenarioOf } from '../../content/scenarios.ts'
import type { GameKey } from '../../i18n/languages.ts'
import { acrossFrom } from '../../rules/scenario.ts'
import { usePlaying, useWords } from '../context.ts'
import { Flag } from '../parts/flag.tsx'
import { Weights } from '../parts/weights.tsx'

/** Their three possible mandates, face up: one of them is theirs. */
export function TheirMandates() {
  const { say } = useWords()
  const { view } = usePlaying()
  const theirs = acrossFrom(view.seat)
  return (
    <>
      <h2 id="dossier-theirs">
        <Flag seat={theirs} />
        <span>{say('dossier.theirs')}</span>
      </h2>
      <ul class="dossier-mandates">
        {scenarioOf(view.rulesVersion).mandates[theirs].map(({ id, weights }) => (
          <li key={id} class="paper">
            <h3>{say(`mandate.${id}` as GameKey)}</h3>
            <p class="dossier-soft">{say(`mandate.${id}.what` as GameKey)}</p>
            <Weights weights={weights} large={false} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Their three possible mandates and three temperaments, face up: one of each is theirs. */
export function TheirSheets() {
  const { say } = useWords()
  const { view } = usePlaying()
  const { temperaments } = scenarioOf(view.rulesVersion)
  return (
    <section class="dossier-theirs" aria-labelledby="dossier-theirs">
      <TheirMandates />
      <h2 id="dossier-tempers">
        <span>{say('dossier.tempers')}</span>
      </h2>
      <ul class="dossier-tempers" aria-labelledby="dossier-tempers">
        {temperaments.map(({ id }) => (
          <li key={id} class="paper">
            <h3>{say(`temperament.${id}` as GameKey)}</h3>
            <p class="dossier-soft">{say(`temperament.${id}.what` as GameKey)}</p>
          </li>
        ))}
      </ul>
      <p class="dossier-nine">{say('dossier.theirs.what')}</p>
    </section>
  )
}
