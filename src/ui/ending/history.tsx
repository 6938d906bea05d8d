import { endingSources } from '../../content/endings.ts'
import type { Ending } from '../../rules/outcomes.ts'
import { useWords } from '../context.ts'
import { type SourceId, SourcesButton } from '../parts/sources.tsx'

/** The number of the ending that really happened. */
export const REAL = 13

/** Facts beside the fiction: a precedent, and what history did, with their sources. */
export function History({ ending }: { readonly ending: Ending }) {
  const { say } = useWords()
  const ids: readonly SourceId[] = endingSources[ending]
  return (
    <section class="ending-facts" aria-labelledby="ending-facts">
      <h2 id="ending-facts">{say('ending.precedent')}</h2>
      <p>{say(`ending.${ending}.precedent`)}</p>
      <h2>{say(ending === REAL ? 'ending.history.same' : 'ending.history')}</h2>
      <p>{say(`ending.${ending}.history`)}</p>
      <div class="ending-sources">
        <SourcesButton title={say(`ending.${ending}.name`)} ids={ids} />{' '}
        {ending === REAL ? null : say('ending.other-history')}
      </div>
    </section>
  )
}
