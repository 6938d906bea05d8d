import { useEffect } from 'preact/hooks'
import { pseudonymFrom } from '../../classroom/pseudonym.ts'
import type { Taken } from '../../store/taken.ts'
import { useActions, useWords } from '../context.ts'

/** The pseudonym: drawn when the page is first opened; another can be drawn before the first try. */
export function OwnName({ taken: { id, pseudonym, tries } }: { readonly taken: Taken }) {
  const { say } = useWords()
  const { note } = useActions().assigning
  const draw = () => note(id, { pseudonym: pseudonymFrom(say('task.names').split(' '), Math.random()) })
  useEffect(() => {
    if (pseudonym === '') draw()
  }, [pseudonym])
  return (
    <div class="task-field">
      <h2>{say('task.name')}</h2>
      <div class="task-name">
        <output aria-label={say('task.name')}>
          <bdi>{pseudonym}</bdi>
        </output>
        {tries > 0 ? null : (
          <button type="button" class="button" onClick={draw}>
            {say('task.name.again')}
          </button>
        )}
      </div>
      <p>{say('task.name.what')}</p>
    </div>
  )
}
