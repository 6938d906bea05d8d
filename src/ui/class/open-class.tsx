import { useActions, useTable } from '../context.ts'

/** The way to the class debrief. */
export function OpenClass() {
  const { say } = useTable()
  const { open } = useActions()
  return (
    <button type="button" class="button" onClick={() => open('class')}>
      {say('title.class')}
    </button>
  )
}
