import { useActions, useWords } from '../context.ts'
import { Key } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'

/** The way from a summit that is over to the analysis board. */
export function OpenBoard() {
  const { say } = useWords()
  const { study } = useActions()
  const open = () => void study()
  useKeys({ a: open })
  return (
    <button type="button" class="button" onClick={open}>
      {say('analysis.open')}
      <Key name="a" />
    </button>
  )
}
