import { useId, useState } from 'preact/hooks'
import type { Remembered } from '../../rules/view.ts'
import { useWords } from '../context.ts'
import { waysInto } from './ways.ts'

interface PractiseFromProps {
  readonly remembered: readonly Remembered[]
  /** With how many decisions of the run made. */
  readonly onTake: (decisions: number) => void
}

/** Practice from the start of a run, or from the first decision of any later act that it came to. */
export function PractiseFrom({ remembered, onTake }: PractiseFromProps) {
  const { say } = useWords()
  const [from, setFrom] = useState(0)
  const id = useId()
  return (
    <div class="runs-do">
      <label for={id}>{say('runs.from')}</label>
      <select id={id} value={`${from}`} onChange={(event) => setFrom(Number(event.currentTarget.value))}>
        {waysInto(remembered).map(({ act, decisions }) => (
          <option key={act} value={`${decisions}`}>
            {decisions === 0
              ? say('runs.from.start')
              : say('runs.from.act', { act: say(`act.${act}`), decision: decisions + 1 })}
          </option>
        ))}
      </select>
      <button type="button" class="button" onClick={() => onTake(from)}>
        {say('runs.practise')}
      </button>
    </div>
  )
}
