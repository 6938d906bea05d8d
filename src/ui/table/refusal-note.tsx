import { useEffect, useState } from 'preact/hooks'
import { useGame, useWords } from '../context.ts'
import { Icon } from '../parts/icon.tsx'

/** Why the last move was refused and what to do instead, until the next move or until it is closed. */
export function RefusalNote() {
  const { say } = useWords()
  const refusal = useGame((state) => state.refusal)
  const [closed, setClosed] = useState(false)
  useEffect(() => setClosed(false), [refusal])
  if (refusal === null || closed) return null
  return (
    <div class="table-refusal paper" role="alert">
      <p>{say(`refusal.${refusal}`)}</p>
      <button type="button" class="table-refusal-close" aria-label={say('table.close')} onClick={() => setClosed(true)}>
        <Icon name="close" />
      </button>
    </div>
  )
}
