import { useState } from 'preact/hooks'
import type { KeptRun } from '../../store/runs.ts'
import { useWords } from '../context.ts'
import { Flag } from '../parts/flag.tsx'
import { useFigures } from '../table/figures.ts'
import { RunDeeds, type RunDeedsProps } from './run-deeds.tsx'

/** One finished run: how it ended, in a line; opened, its code and what can be done with it. */
export function RunRow(props: RunDeedsProps) {
  const { say } = useWords()
  const { plain } = useFigures()
  const [isOpen, setOpen] = useState(false)
  const { chair, decisions, ending, worth }: KeptRun = props.run
  const figures = { own: plain(worth[chair]), joint: plain(worth.russia + worth.usa) }
  return (
    <li>
      <details class="runs-run" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <Flag seat={chair} />
          <span>
            <b>{say(`ending.${ending}.name`)}</b>
            <small>{say('runs.row', { seat: chair, decisions, ...figures })}</small>
          </span>
        </summary>
        {isOpen ? <RunDeeds {...props} /> : null}
      </details>
    </li>
  )
}
