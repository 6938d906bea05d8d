import { useId } from 'preact/hooks'
import type { SeatId } from '../../rules/scenario.ts'
import { useTable } from '../context.ts'
import { ADVISER_PERSON } from '../parts/cast.ts'
import { Face } from '../parts/face.tsx'
import { Flag } from '../parts/flag.tsx'

interface ChairCardProps {
  readonly chair: SeatId
  /** Another tab plays: nothing can begin here. */
  readonly isBlocked: boolean
  readonly onTake: () => void
}

/** One of the two chairs; one click begins. Both cards are alike in size, length and light. */
export function ChairCard({ chair, isBlocked, onTake }: ChairCardProps) {
  const { say } = useTable()
  const what = useId()
  return (
    <article class="title-chair panel">
      <Flag seat={chair} />
      <h3>
        <button type="button" class="title-take" aria-disabled={isBlocked} aria-describedby={what} onClick={onTake}>
          {say('title.chair', { seat: chair })}
        </button>
      </h3>
      <p id={what}>{isBlocked ? say('title.watching') : say('title.chair.what', { seat: chair })}</p>
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
