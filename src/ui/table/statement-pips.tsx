import { ACTS } from '../../rules/acts.ts'
import { statementsOf } from '../../rules/two/turns.ts'
import { usePlaying, useWords } from '../context.ts'
import { useTwo } from '../two/use-two.ts'

const SESSIONS = { restricted: 'table.principles', expanded: 'table.text', final: 'table.end' } as const

/**
 * Statements of the three sessions as pips: made, being made, to come. Two people make twice as many: theirs are those of
 * the session they are in.
 */
export function StatementPips() {
  const { say } = useWords()
  const { view } = usePlaying()
  const two = useTwo()
  const now = (two ?? view).statement ?? 0
  return (
    <ul class="table-pips">
      {Object.entries(SESSIONS)
        .filter(([act]) => two === null || act === view.act)
        .map(([act, words]) => {
          const session = act as keyof typeof SESSIONS
          const [first, last] = two === null ? (ACTS[session].places ?? [0, -1]) : statementsOf(session)
          const statements = Array.from({ length: last - first + 1 }, (_, index) => first + index)
          const done = statements.filter((statement) => statement < now).length
          return (
            <li key={act} class={act === view.act ? 'table-pips-now' : ''}>
              <span aria-hidden="true">{say(words)}</span>
              <span class="sr-only">{say('table.pips', { act: say(words), done, of: statements.length })}</span>
              <span class="table-pip-row" aria-hidden="true">
                {statements.map((statement) => (
                  <i
                    key={statement}
                    class={statement < now ? 'table-pip-made' : statement === now ? 'table-pip-now' : ''}
                  />
                ))}
              </span>
            </li>
          )
        })}
    </ul>
  )
}
