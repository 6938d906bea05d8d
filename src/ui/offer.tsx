import { isRunning } from '../store/state.ts'
import { useActions, useGame, useTable } from './context.ts'
import { Confirm } from './parts/dialog.tsx'

/** Asks whether the match that an address names shall take the place of the running one, or of an assignment. */
export function Offer() {
  const { say } = useTable()
  const actions = useActions()
  const offered = useGame((state) => state.offered)
  const running = useGame(isRunning)
  const assigned = useGame((state) => state.assigned)
  if (offered === null) return null
  const ends = running ? say('offer.detail', { seat: offered.chair }) : ''
  const leaves = assigned === null ? '' : say('assigned.leave.detail')
  return (
    <Confirm
      question={say('offer.question')}
      detail={`${ends} ${leaves}`.trim()}
      yes={say('title.new.yes')}
      no={say('title.new.no')}
      onYes={() => actions.answerOffer(true)}
      onNo={() => actions.answerOffer(false)}
    />
  )
}
