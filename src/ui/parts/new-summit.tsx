import { useTable } from '../context.ts'
import { Confirm } from './dialog.tsx'

interface NewSummitProps {
  readonly onYes: () => void
  readonly onNo: () => void
}

/** Asks before a new summit ends the running one. */
export function NewSummit({ onYes, onNo }: NewSummitProps) {
  const { say } = useTable()
  return (
    <Confirm
      question={say('title.new.question')}
      detail={say('title.new.detail')}
      yes={say('title.new.yes')}
      no={say('title.new.no')}
      onYes={onYes}
      onNo={onNo}
    />
  )
}
