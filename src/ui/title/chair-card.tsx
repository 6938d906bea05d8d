import { useId } from 'preact/hooks'
import type { SeatId } from '../../rules/scenario.ts'
import { useTable } from '../context.ts'
import { ADVISER_PERSON } from '../parts/cast.ts'
import { Face } from '../parts/face.tsx'
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
      <div class="title-faces">
        {Object.values(ADVISER_PERSON[chair]).map((person) => (
          <Face key={person} person={person} />
        ))}
      </div>
      <span class="title-go" aria-hidden="true">
        {say('title.begin')}
      </span>
    </article>
  )
}
