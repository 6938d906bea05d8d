import { segmentsOf, splitsOf } from '../../runner/splits.ts'
import { formatTime } from '../../session/times.ts'
import { isAtEnding, type Run } from '../../store/run.ts'
import { useWords } from '../context.ts'
import { writeDelta } from './delta.ts'
import { idsOf, useBests } from './use-run.ts'
import { useRunWords } from './use-words.ts'

/** One split of a run as it stands: when it was reached, how far from the best run, whether its segment is the shortest. */
export interface SplitNow {
  readonly id: ReturnType<typeof idsOf>[number]
  readonly at: number | null
  readonly segment: number | null
  readonly delta: number | null
  readonly isGold: boolean
}

/** All splits of a run beside what was best before it. */
export function useSplits({ attempt, reach }: Run): readonly SplitNow[] {
  const ids = idsOf(attempt, reach)
  const bests = useBests(attempt, ids.length, attempt.started)
  const splits = splitsOf(attempt, ids.length)
  const segments = segmentsOf(splits)
  return ids.map((id, index) => {
    const [at, segment] = [splits[index]?.real ?? null, segments[index]?.real ?? null]
    const [best, gold] = [bests.splits[index]?.real ?? null, bests.golds[index]?.real ?? null]
    const delta = at === null || best === null ? null : at - best
    return { id, at, segment, delta, isGold: segment !== null && gold !== null && segment < gold }
  })
}

/** The splits in a row: of a match all its acts; of a series, how many endings have been seen and the last of them. */
export function RunSplits({ run, splits }: { readonly run: Run; readonly splits: readonly SplitNow[] }) {
  const { say } = useWords()
  const reached = splits.filter(({ at }) => at !== null)
  const shown = run.attempt.category === 'all-endings' ? reached.slice(-1) : splits
  const now = isAtEnding(run)
    ? undefined
    : splits.find(({ at }, index) => at === null && splits.slice(index).every((later) => later.at === null))
  return (
    <ol class="run-splits" aria-label={say('run.splits')}>
      {shown.map((split) => (
        <li key={split.id} class={split === now ? 'run-split run-split-now' : 'run-split'}>
          <span class="run-split-name">
            {typeof split.id === 'number'
              ? say('run.short.count', { seen: reached.length, all: splits.length })
              : say(`run.short.${split.id}`)}
          </span>{' '}
          {split.at === null ? null : <span class="run-split-at">{formatTime(split.at)}</span>} <Delta split={split} />
        </li>
      ))}
    </ol>
  )
}

/** How far a split is from the best run, and a star where its segment is the shortest so far. */
export function Delta({ split: { delta, isGold } }: { readonly split: SplitNow }) {
  const { say } = useWords()
  return (
    <>
      {delta === null ? null : <span class={delta <= 0 ? 'run-ahead' : 'run-behind'}>{writeDelta(delta)}</span>}
      {isGold ? (
        <span class="run-gold">
          <span aria-hidden="true">★</span>
          <span class="sr-only">{say('run.gold')}</span>
        </span>
      ) : null}
    </>
  )
}

/** Tells readers of each split once it is reached. */
export function SplitTold({ splits }: { readonly splits: readonly SplitNow[] }) {
  const { say } = useWords()
  const { splitName } = useRunWords()
  const last = splits.findLast(({ at }) => at !== null)
  const words =
    last === undefined
      ? ''
      : say('run.announced', {
          split: splitName(last.id),
          time: formatTime(last.at ?? 0),
          delta: last.delta === null ? 'none' : writeDelta(last.delta),
          gold: last.isGold ? 'yes' : 'no',
        })
  return (
    <p class="sr-only" role="status">
      {words}
    </p>
  )
}
