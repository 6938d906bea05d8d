import { CLAUSES } from '../../rules/scenario.ts'
import { useWords } from '../context.ts'
import '../styles/weights.css'

const TOP = 3

/** What each clause weighs in a mandate, 1 to 3: bars with the figure beside them. */
export function Weights({ weights, figures }: { readonly weights: readonly number[]; readonly figures: boolean }) {
  const { say } = useWords()
  return (
    <ul class={`weights${figures ? ' weights-large' : ''}`}>
      {CLAUSES.map((id, index) => {
        const weight = weights[index] ?? 0
        const clause = say(`clause.${id}`)
        return (
          <li key={id}>
            <span class="sr-only">{say('dossier.weight', { clause, weight })}</span>
            <span aria-hidden="true">{clause}</span>
            <span class="weights-bar" aria-hidden="true">
              {Array.from({ length: TOP }, (_, step) => (
                <i key={`${step}`} class={step < weight ? 'weights-on' : ''} />
              ))}
            </span>
            <b aria-hidden="true">{weight}</b>
          </li>
        )
      })}
    </ul>
  )
}
