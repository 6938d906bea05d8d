import { useId, useState } from 'preact/hooks'
import { useGame, useTable, useWords } from '../context.ts'
import { Dialog } from '../parts/dialog.tsx'
import { ORDERS, type Order, ordered } from './order.ts'
import { RunRow } from './run-row.tsx'
import '../styles/runs.css'

/** Rows that are shown at once. */
const PAGE = 25

/** The finished summits of this browser, and what can be done with each. */
export function Runs({ onClose }: { readonly onClose: () => void }) {
  const title = useTable().say('runs.title')
  const { say } = useWords()
  const runs = useGame((state) => state.runs)
  const watching = useGame((state) => state.watching)
  const [order, setOrder] = useState<Order>('newest')
  const [shown, setShown] = useState(PAGE)
  const [removed, setRemoved] = useState(0)
  const id = useId()
  const left = runs.length - shown
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{say(runs.length === 0 ? 'runs.none' : 'runs.what')}</p>
      {watching ? <p>{say('runs.watching')}</p> : null}
      {runs.length === 0 ? null : (
        <p class="runs-order">
          <label for={id}>{say('runs.sort')}</label>
          <select id={id} value={order} onChange={(event) => setOrder(event.currentTarget.value as Order)}>
            {ORDERS.map((each) => (
              <option key={each} value={each}>
                {say(`runs.sort.${each}`)}
              </option>
            ))}
          </select>
        </p>
      )}
      <ol class="runs">
        {ordered(runs, order)
          .slice(0, shown)
          .map((run) => (
            <RunRow key={run.code} run={run} onLeave={onClose} onRemoved={() => setRemoved(removed + 1)} />
          ))}
      </ol>
      <p role="status" class="sr-only">
        {removed === 0 ? '' : say('runs.removed')}
      </p>
      {left <= 0 ? null : (
        <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
          {say('runs.more', { count: Math.min(PAGE, left) })}
        </button>
      )}
    </Dialog>
  )
}
