import { isRunning } from '../../store/state.ts'
import { useGame, useTable } from '../context.ts'
import { Confirm } from './dialog.tsx'

interface NewSummitProps {
  readonly onYes: () => void
  readonly onNo: () => void
  /** The new summit belongs to the assignment that is played. */
  readonly isAssigned?: boolean
}

/** Asks before a new summit ends the running one, or leaves the assignment. */
export function NewSummit({ onYes, onNo, isAssigned = false }: NewSummitProps) {
  const { say } = useTable()
  const running = useGame(isRunning)
  const leaves = useGame((state) => state.assigned !== null) && !isAssigned
  const details = [running ? say('title.new.detail') : '', leaves ? say('assigned.leave.detail') : '']
  const words = running
    ? (['title.new.question', 'title.new.yes', 'title.new.no'] as const)
    : (['assigned.leave.question', 'assigned.leave.yes', 'assigned.leave.no'] as const)
  const [question, yes, no] = words.map((key) => say(key)) as [string, string, string]
  return <Confirm question={question} detail={details.join(' ').trim()} yes={yes} no={no} onYes={onYes} onNo={onNo} />
}
