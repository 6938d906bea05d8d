import type { Kept, Show } from '../../analysis/kept.ts'
import type { GameKey } from '../../i18n/languages.ts'
import { acrossFrom } from '../../rules/scenario.ts'
import type { EndView } from '../../rules/view.ts'
import { usePlaying, useWords } from '../context.ts'
import { TextLines } from '../table/text-lines.tsx'
import { useWhen } from './principle.tsx'

/** Proposals for show that are told one by one. */
const MOST = 2

function ForShow({ show }: { readonly show: Show }) {
  const { say } = useWords()
  return (
    <li class="debrief-show">
      <div>
        {say('debrief.kept.show', { n: show.statement })} <TextLines text={show.text} />
      </div>
      <div>
        {say('debrief.kept.honest', { some: show.honest === null ? 'no' : 'yes' })}{' '}
        {show.honest === null ? null : <TextLines text={show.honest} />}
      </div>
    </li>
  )
}

/** What they kept to themselves, when the player could tell, and which proposals were made for show. */
export function KeptFromUs({ kept, end }: { readonly kept: Kept; readonly end: EndView }) {
  const { say } = useWords()
  const { view } = usePlaying()
  const when = useWhen()
  const theirs = acrossFrom(view.seat)
  const found = (decision: number | null, kind: 'mandate' | 'temperament') => {
    const isTold = decision !== null && view.remembered[decision - 1]?.move.do === 'channel' && kind === 'mandate'
    return {
      how: decision === null ? 'open' : isTold ? 'told' : 'read',
      when: decision === null ? '' : when(decision),
      left: new Set(view.readings.map((reading) => reading[kind])).size,
    }
  }
  return (
    <section class="ending-hidden" aria-labelledby="ending-hidden">
      <h2 id="ending-hidden">{say('ending.hidden')}</h2>
      <p>
        {say('debrief.kept.mandate', {
          mandate: say(`mandate.${end.mandates[theirs]}` as GameKey),
          ...found(kept.mandateAt, 'mandate'),
        })}
      </p>
      <p>
        {say('debrief.kept.temperament', {
          temperament: end.temperament,
          ...found(kept.temperamentAt, 'temperament'),
        })}
      </p>
      {end.posture === end.mandates[theirs] ? (
        <p>{say('ending.posture.true')}</p>
      ) : (
        <>
          <p>{say('ending.posture', { mandate: say(`mandate.${end.posture}` as GameKey) })}</p>
          {kept.shows.length === 0 ? <p>{say('debrief.kept.no-show')}</p> : null}
          <ul class="debrief-why">
            {kept.shows.slice(0, MOST).map((show) => (
              <ForShow key={show.statement} show={show} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
