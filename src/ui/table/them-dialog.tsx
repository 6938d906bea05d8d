import { scenarioOf } from '../../content/scenarios.ts'
import type { GameKey } from '../../i18n/languages.ts'
import { acrossFrom } from '../../rules/scenario.ts'
import { usePlaying, useWords } from '../context.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Weights } from '../parts/weights.tsx'
import { readingsAtFirst } from './readings.ts'
import '../styles/them.css'

/** A name, struck out and said to be ruled out where it no longer fits. */
function Candidate({ name, fits }: { readonly name: string; readonly fits: boolean }) {
  const { say } = useWords()
  if (fits) return <span>{name} </span>
  return (
    <span class="them-out">
      <s>{name}</s> <span class="sr-only">{say('them.out')}</span>
    </span>
  )
}

/** One of their three mandates, and the temperaments that still fit beside it. */
function MandateCard({ index }: { readonly index: number }) {
  const { say } = useWords()
  const { view } = usePlaying()
  const mandate = scenarioOf(view.rulesVersion).mandates[acrossFrom(view.chair)][index]
  if (mandate === undefined) return null
  const { id, weights } = mandate
  const left = view.readings.filter((reading) => reading.mandate === index)
  return (
    <li class={left.length === 0 ? 'them-card them-card-out' : 'them-card'}>
      <h3>
        <Candidate name={say(`mandate.${id}` as GameKey)} fits={left.length > 0} />
      </h3>
      {left.length === 0 ? <p class="them-word">{say('them.out')}</p> : null}
      <Weights weights={weights} large={false} />
      {left.length === 0 ? null : (
        <p>
          <small>{say('them.tempers')} </small>
          {scenarioOf(view.rulesVersion).temperaments.map(({ id: temperament }, at) => (
            <Candidate
              key={temperament}
              name={say(`temperament.${temperament}` as GameKey)}
              fits={left.some((reading) => reading.temperament === at)}
            />
          ))}
        </p>
      )}
    </li>
  )
}

/** What can still be true of the other delegation: mandates and temperaments, those ruled out struck through. */
export function ThemDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const { view } = usePlaying()
  return (
    <Dialog title={say('them.title')} onClose={onClose}>
      <p>
        <b>{say('table.readings', { n: view.readings.length, of: readingsAtFirst(view) })}.</b>{' '}
        {say('table.readings.what')}
      </p>
      <ul class="them-cards">
        {scenarioOf(view.rulesVersion).mandates[acrossFrom(view.chair)].map(({ id }, index) => (
          <MandateCard key={id} index={index} />
        ))}
      </ul>
      <ul class="them-tempers">
        {scenarioOf(view.rulesVersion).temperaments.map(({ id }, index) => (
          <li key={id}>
            <b>
              <Candidate
                name={say(`temperament.${id}` as GameKey)}
                fits={view.readings.some(({ temperament }) => temperament === index)}
              />
            </b>{' '}
            {say(`temperament.${id}.what` as GameKey)}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
