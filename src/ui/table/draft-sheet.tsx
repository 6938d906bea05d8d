import { scenarioOf } from '../../content/scenarios.ts'
import { type ClauseId, OPTIONS } from '../../rules/scenario.ts'
import { usePlaying, useWords } from '../context.ts'
import { Key } from '../parts/key.tsx'

/** The baskets in their order, with what can still happen to them in a session. */
const BASKETS = ['principles', 'text'] as const

/** A clause's five stops, the present one filled, and the words it has now; `late` where it can no longer be settled. */
export function DraftRow({ clause, late }: { readonly clause: ClauseId; readonly late: boolean }) {
  const { say } = useWords()
  const { view } = usePlaying()
  const option = view.draft[clause]
  return (
    <li class="table-draft-row">
      <b>{say(`clause.${clause}`)}</b>{' '}
      <span class="table-stops" aria-hidden="true">
        {OPTIONS.map((stop) => (
          <i key={stop} class={stop === option ? 'table-stop-on' : ''} />
        ))}
      </span>
      {option === null ? (
        <em>{say(late ? 'draft.stays-open' : 'draft.open')}</em>
      ) : (
        <span>
          <span class="sr-only">{option}: </span>
          {say(`option.${clause}-${option}`)}
        </span>
      )}
    </li>
  )
}

/** The draft as it stands: seven clauses in two baskets. */
export function DraftSheet({ onFull }: { readonly onFull: () => void }) {
  const { say } = useWords()
  const { view } = usePlaying()
  const act = view.act === 'restricted' || view.act === 'expanded' ? view.act : 'final'
  return (
    <div class="table-draft-rows">
      <h2 class="table-draft-name">
        {say('draft.title')}
        <button type="button" class="table-draft-full" onClick={onFull}>
          {say('draft.full')}
          <Key name="f" />
        </button>
      </h2>
      {BASKETS.map((basket) => (
        <div key={basket}>
          <h3>{say(`draft.${basket}.${act}`)}</h3>
          <ul>
            {scenarioOf(view.rulesVersion)
              .clauses.filter((clause) => clause.basket === basket)
              .map(({ id }) => (
                <DraftRow
                  key={id}
                  clause={id}
                  late={act === 'final' || (act === 'expanded' && basket === 'principles')}
                />
              ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
