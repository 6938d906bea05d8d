import type { Debrief } from '../../analysis/debrief.ts'
import { endingSources } from '../../content/endings.ts'
import { useWords } from '../context.ts'
import { REAL } from '../ending/history.tsx'
import { SourcesButton } from '../parts/sources.tsx'
import { useWhen } from './principle.tsx'

/** Where the summit left what happened on 16 June 2021, with the sources of that. */
export function LeftHistory({ left }: Pick<Debrief, 'left'>) {
  const { say } = useWords()
  const when = useWhen()
  return (
    <section class="desk-card paper" aria-labelledby="debrief-history">
      <h2 id="debrief-history">{say('debrief.history')}</h2>
      {left === null ? (
        <p>{say('debrief.history.same')}</p>
      ) : (
        <p>
          <b>{when(left.decision)}.</b> {say(`debrief.history.${left.departure}`)}
        </p>
      )}
      <SourcesButton title={say(`ending.${REAL}.name`)} ids={endingSources[REAL]} />
    </section>
  )
}
