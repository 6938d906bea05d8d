import { useId } from 'preact/hooks'
import type { SeatId } from '../../rules/scenario.ts'
import { useTable } from '../context.ts'
import { Flag } from '../parts/flag.tsx'

/** One of the two chairs; one click begins. Both cards are alike in size, length and light. */
export function ChairCard({ chair, onTake }: { readonly chair: SeatId; readonly onTake: () => void }) {
  const { say } = useTable()
  const what = useId()
  return (
    <article class="title-chair panel">
      <Flag seat={chair} />
      <h3>
        <button type="button" class="title-take" aria-describedby={what} onClick={onTake}>
          {say('title.chair', { seat: chair })}
        </button>
      </h3>
      <p id={what}>{say('title.chair.what', { seat: chair })}</p>
      <span class="title-go" aria-hidden="true">
        {say('title.begin')}
      </span>
    </article>
  )
}
