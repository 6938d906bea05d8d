import { formatTime } from '../../session/times.ts'
import { useWords } from '../context.ts'
import { Delta, type SplitNow } from './run-splits.tsx'
import { useRunWords } from './use-words.ts'

/** The splits of a run as a table: when each was reached, against the best run, and how long it took. */
export function SplitsTable({ splits }: { readonly splits: readonly SplitNow[] }) {
  const { say } = useWords()
  const { splitName } = useRunWords()
  const skipped = say('run.result.skipped')
  const isSkipped = (index: number) => splits.slice(index).some(({ at }) => at !== null)
  return (
    <div class="desk-scroll">
      <table class="desk-table timed-table" aria-label={say('run.result.table')}>
        <thead>
          <tr>
            {(['split', 'at', 'delta', 'segment'] as const).map((head) => (
              <th key={head} scope="col">
                {say(`run.result.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {splits.map((split, index) => (
            <tr key={split.id}>
              <th scope="row">{splitName(split.id)}</th>
              <td>{split.at !== null ? formatTime(split.at) : isSkipped(index) ? skipped : ''}</td>
              <td>
                <Delta split={split} />
              </td>
              <td>{split.segment === null ? '' : formatTime(split.segment)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {splits.some(({ isGold }) => isGold) ? (
        <p class="timed-legend" aria-hidden="true">
          <span class="run-gold">★</span> {say('run.gold')}
        </p>
      ) : null}
    </div>
  )
}
