import { useMemo } from 'preact/hooks'
import { type ToldDecision, tellTwo } from '../../i18n/two.ts'
import { usePlaying, useWords } from '../context.ts'
import { Dialog } from '../parts/dialog.tsx'
import { useTwo } from './use-two.ts'

/** Every decision so far, as the seat whose hand lies open is told of it. */
export function useToldTwo(): readonly ToldDecision[] {
  const { say } = useWords()
  const { chair, seed } = usePlaying()
  const two = useTwo()
  return useMemo(
    () => (two === null ? [] : tellTwo(two.remembered, { reader: chair, seed: seed ?? 0, say })),
    [two, chair, seed, say],
  )
}

/** Decisions one after the other: what was done, then what came of it. */
export function ToldList({ told }: { readonly told: readonly ToldDecision[] }) {
  return (
    <ol class="two-told">
      {told.map(({ made, done, came }) => (
        <li key={made.decision}>
          <b>{done}</b>{' '}
          {came.map((line) => (
            <span key={line}>{line} </span>
          ))}
        </li>
      ))}
    </ol>
  )
}

/** All that has happened, the newest first. */
export function RecordDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const told = useToldTwo()
  return (
    <Dialog title={say('two.record')} onClose={onClose}>
      {told.length === 0 ? <p>{say('two.nothing-yet')}</p> : <ToldList told={[...told].reverse()} />}
    </Dialog>
  )
}
