import { isRatified } from '../../rules/outcomes.ts'
import type { EndView } from '../../rules/view.ts'
import { useWords } from '../context.ts'
import { REAL } from './history.tsx'

const PICTURES = import.meta.glob<string>('../../../assets/art/svg/{capitals,press,terrace,steps,lake-dusk}.svg', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** Where the story was decided: in the capitals, before the press, on the terrace, at the door, by the lake. */
function placeOf(end: EndView): 'capitals' | 'press' | 'terrace' | 'steps' | 'lake-dusk' {
  if (end.ending === REAL) return 'lake-dusk'
  if (end.form !== null) return isRatified(end.outcome) ? 'press' : 'capitals'
  return end.outcome === 'walk-out' || end.outcome === 'escalation' ? 'steps' : 'terrace'
}

/** The paper's picture, printed in ink. */
export function Picture({ end }: { readonly end: EndView }) {
  const { say } = useWords()
  const source = PICTURES[`../../../assets/art/svg/${placeOf(end)}.svg`]
  return (
    <figure class="ending-picture">
      <div class="ending-print" aria-hidden="true">
        {source === undefined ? null : <img src={source} alt="" />}
      </div>
      <figcaption>{say('ending.picture')}</figcaption>
    </figure>
  )
}
