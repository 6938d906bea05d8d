import { assignedOf } from '../../store/state.ts'
import type { Taken } from '../../store/taken.ts'
import { useGame, useWords } from '../context.ts'

/** Says which assignment this is, and under what name it is played. */
export function useLabel(): (taken: Taken) => string {
  const { say } = useWords()
  return ({ assignment: { title }, pseudonym }) =>
    say('task.label', { named: title === '' ? 'no' : 'yes', title, name: pseudonym })
}

/** The assignment that is played, in a line, with the tries that were begun; nothing where none is. */
export function AssignedLabel() {
  const { say } = useWords()
  const labelOf = useLabel()
  const taken = useGame(assignedOf)
  if (taken === null) return null
  const { assignment, tries } = taken
  return (
    <p class="task-label">
      <b dir="auto">{labelOf(taken)}</b> {say('task.tried', { used: tries, of: assignment.tries })}
    </p>
  )
}
