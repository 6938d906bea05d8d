import { useState } from 'preact/hooks'
import { CLAUSES, type ClauseId } from '../../rules/scenario.ts'
import { useWords } from '../context.ts'
import { ClauseDialog } from './clause-dialog.tsx'
import '../styles/weights.css'

const TOP = 3

interface WeightsProps {
  readonly weights: readonly number[]
  /** In large: names that can be asked, and what each clause decides where there is room. */
  readonly large: boolean
}

/** What each clause weighs in a mandate, 1 to 3: bars with the figure beside them. */
export function Weights({ weights, large }: WeightsProps) {
  const { say } = useWords()
  const [asked, setAsked] = useState<ClauseId | null>(null)
  return (
    <>
      <ul class={`weights${large ? ' weights-large' : ''}`}>
        {CLAUSES.map((id, index) => {
          const weight = weights[index] ?? 0
          const clause = say(`clause.${id}`)
          return (
            <li key={id}>
              <span class="sr-only">{say('dossier.weight', { clause, weight })}</span>
              {large ? (
                <span>
                  <button type="button" class="explain" aria-haspopup="dialog" onClick={() => setAsked(id)}>
                    {clause}
                  </button>
                </span>
              ) : (
                <span aria-hidden="true">{clause}</span>
              )}
              <span class="weights-bar" aria-hidden="true">
                {Array.from({ length: TOP }, (_, step) => (
                  <i key={`${step}`} class={step < weight ? 'weights-on' : ''} />
                ))}
              </span>
              <b aria-hidden="true">{weight}</b>
              {large ? <small class="weights-what">{say(`clause.${id}.what`)}</small> : null}
            </li>
          )
        })}
      </ul>
      {asked === null ? null : <ClauseDialog clause={asked} onClose={() => setAsked(null)} />}
    </>
  )
}
