import { type ClauseId, OPTIONS } from '../../rules/scenario.ts'
import { useWords } from '../context.ts'
import { Dialog } from './dialog.tsx'
import '../styles/explain.css'

interface ClauseDialogProps {
  readonly clause: ClauseId
  readonly onClose: () => void
}

/** What a clause decides, and its five options in full. */
export function ClauseDialog({ clause, onClose }: ClauseDialogProps) {
  const { say } = useWords()
  return (
    <Dialog title={say(`clause.${clause}`)} onClose={onClose}>
      <p>{say(`clause.${clause}.what`)}</p>
      <ul class="clause-options">
        {OPTIONS.map((option) => (
          <li key={option}>
            <b>{say('board.option', { option, words: say(`option.${clause}-${option}`) })}</b>{' '}
            {say(`option.${clause}-${option}.long`)}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
