import { type Attempt, lastLeg } from '../../runner/attempt.ts'
import { codesOf } from '../../runner/codes.ts'
import { dayOf } from '../../runner/moment.ts'
import type { SplitId } from '../../runner/splits.ts'
import { formatTime } from '../../session/times.ts'
import { useActions, useTable, useWords } from '../context.ts'
import { writeDate } from '../parts/dates.ts'
import type { Bests } from './bests-of.ts'
import { useRunWords } from './use-words.ts'

const written = (time: number | null | undefined): string =>
  time === null || time === undefined ? '' : formatTime(time)

/** How many decisions the best run had made when it came to an act; null where it never did. */
function comesTo(best: Attempt, split: SplitId): number | null {
  const first = lastLeg(best).made.findIndex(({ act }) => act === split)
  return first < 0 ? null : first
}

interface BestsCardProps {
  readonly bests: Bests
  readonly ids: readonly SplitId[]
}

/** The personal best of a list split by split, the best segments, and practice from any act of it. */
export function BestsCard({ bests: { best, splits, golds, sum }, ids }: BestsCardProps) {
  const { say } = useWords()
  const { lang } = useTable()
  const { practising } = useActions()
  const { splitName } = useRunWords()
  const code = best === null ? undefined : codesOf(best).at(-1)
  if (splits.length === 0 && golds.every(({ real }) => real === null)) {
    return (
      <section class="desk-card timed-card paper" aria-label={say('timed.best')}>
        <h2>{say('timed.best')}</h2>
        <p>{say('timed.best.none')}</p>
      </section>
    )
  }
  const practise = (split: SplitId) => {
    const decisions = best === null ? null : comesTo(best, split)
    if (code === undefined || decisions === null) return null
    return (
      <button
        type="button"
        class="button timed-practise"
        aria-label={say('timed.best.practise.split', { split: splitName(split) })}
        onClick={() => practising.begin(code, decisions)}
      >
        {say('timed.best.practise')}
      </button>
    )
  }
  return (
    <section class="desk-card timed-card paper" aria-label={say('timed.best')}>
      <h2>{say('timed.best')}</h2>
      <p>
        {best === null
          ? splits.length === 0
            ? say('timed.best.none')
            : say('timed.best.file')
          : say('timed.best.from', { day: writeDate(lang, dayOf(best.started)), seed: `${best.seed}` })}
      </p>
      <div class="desk-scroll">
        <table class="desk-table timed-table">
          <thead>
            <tr>
              <th scope="col">{say('run.result.split')}</th>
              <th scope="col">{say('timed.best.split')}</th>
              <th scope="col">{say('timed.best.gold')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {ids.map((id, index) => (
              <tr key={id}>
                <th scope="row">{splitName(id)}</th>
                <td>{written(splits[index]?.real)}</td>
                <td>{written(golds[index]?.real)}</td>
                <td>{practise(id)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sum === null ? null : <p>{say('timed.sum', { time: formatTime(sum) })}</p>}
      {best === null ? null : <p>{say('timed.best.practise.what')}</p>}
    </section>
  )
}
