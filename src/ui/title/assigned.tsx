import { assignedOf } from '../../store/state.ts'
import { useActions, useGame, useTable } from '../context.ts'

/** The way to the assignment that is played; nothing where none is. */
export function TitleAssigned() {
  const { say } = useTable()
  const { assigning } = useActions()
  const taken = useGame(assignedOf)
  if (taken === null) return null
  const { title } = taken.assignment
  return (
    <button type="button" class="button title-resume" onClick={() => assigning.show(taken.id)}>
      <span>{say('title.assigned')}</span>
      <small dir="auto">
        {say('title.assigned.what', { named: title === '' ? 'no' : 'yes', title, name: taken.pseudonym })}
      </small>
    </button>
  )
}
