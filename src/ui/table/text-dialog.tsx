import { scenarioOf } from '../../content/scenarios.ts'
import { usePlaying, useWords } from '../context.ts'
import { Dialog } from '../parts/dialog.tsx'

/** The draft as a paper to read: each clause, what it decides, and the full wording of the option that stands. */
export function TextDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const { draft, rulesVersion } = usePlaying().view
  return (
    <Dialog title={say('draft.full.title')} onClose={onClose}>
      <ol class="table-full">
        {scenarioOf(rulesVersion).clauses.map(({ id }) => {
          const option = draft[id]
          return (
            <li key={id}>
              <h3>{say(`clause.${id}`)}</h3>
              <p class="table-full-what">{say(`clause.${id}.what`)}</p>
              {option === null ? (
                <p>
                  <em>{say('draft.open')}</em>
                </p>
              ) : (
                <p>
                  <b>{say('board.option', { option, words: say(`option.${id}-${option}`) })}</b>{' '}
                  {say(`option.${id}-${option}.long`)}
                </p>
              )}
            </li>
          )
        })}
      </ol>
    </Dialog>
  )
}
