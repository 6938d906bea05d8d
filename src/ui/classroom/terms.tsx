import { type Assignment, LOCK_NAMES, seedPlayed } from '../../classroom/assignment.ts'
import { useWords } from '../context.ts'

/** The terms of an assignment in plain words, as pupils read them. */
export function Terms({ assignment }: { readonly assignment: Assignment }) {
  const { say } = useWords()
  const { chair, seed, tries, minutes, locks, due } = assignment
  const held = LOCK_NAMES.filter((name) => locks[name] !== undefined)
  return (
    <ul class="task-terms">
      {due === '' ? null : (
        <li class="task-due">
          <bdi>{say('task.due', { due })}</bdi>
        </li>
      )}
      <li>{say('task.chair', { chair })}</li>
      <li>{say('task.seed', { seed: seed === 'random' ? seed : `${seedPlayed(assignment, 0)}` })}</li>
      <li>{say('task.tries', { tries })}</li>
      {minutes === 0 ? null : <li>{say('task.minutes', { minutes })}</li>}
      {held.length === 0 ? null : (
        <li>
          {say('task.held')}
          <ul>
            {held.map((name) => (
              <li key={name}>{say(`task.lock.${name}`, { value: `${locks[name]}` })}</li>
            ))}
          </ul>
          {say('task.agreement')}
        </li>
      )}
    </ul>
  )
}
