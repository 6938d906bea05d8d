import { scenarioOf } from '../../content/scenarios.ts'
import type { GameKey } from '../../i18n/languages.ts'
import { redLinesOf } from '../../rules/red-lines.ts'
import { usePlaying, useWords } from '../context.ts'
import { Icon } from '../parts/icon.tsx'
import { Weights } from '../parts/weights.tsx'

/** Our own sheet: the mandate, its weights, the red lines, the public lines we may draw, the fallback. */
export function OwnMandate() {
  const { say } = useWords()
  const { seat, mandate, fallback, rulesVersion } = usePlaying().view
  const scenario = scenarioOf(rulesVersion)
  const weights = scenario.mandates[seat].find(({ id }) => id === mandate)?.weights ?? []
  return (
    <section class="dossier-own paper" aria-labelledby="dossier-own">
      <div>
        <p class="dossier-private">{say('dossier.private')}</p>
        <h2 id="dossier-own">{say(`mandate.${mandate}` as GameKey)}</h2>
        <p class="dossier-soft">{say(`mandate.${mandate}.what` as GameKey)}</p>
      </div>
      <div>
        <h3>{say('dossier.weights')}</h3>
        <Weights weights={weights} large />
      </div>
      <div>
        <h3>{say('dossier.red-lines')}</h3>
        <ul class="dossier-red">
          {redLinesOf(scenario, seat, mandate).map(({ clause, option }) => (
            <li key={`${clause}${option}`}>
              <Icon name="lock" />
              <span>
                <b>{say('dossier.red-line', { clause: say(`clause.${clause}`), option })}</b>{' '}
                {say(`option.${clause}-${option}`)}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{say('dossier.lines')}</h3>
        <ul class="dossier-lines">
          {([1, 2] as const).map((line) => (
            <li key={line}>{say('dossier.line', { line: say(`line.${seat}-${line}`) })}</li>
          ))}
        </ul>
      </div>
      <p class="dossier-fallback">
        <b>{fallback}</b>
        <span>{say('dossier.fallback')}</span>
      </p>
    </section>
  )
}
