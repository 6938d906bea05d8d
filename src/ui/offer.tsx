import { useActions, useGame, useTable } from './context.ts'
import { Confirm } from './parts/dialog.tsx'

/** Asks whether the match that an address names shall take the place of the running one. */
export function Offer() {
  const { say } = useTable()
  const actions = useActions()
  const offered = useGame((state) => state.offered)
  if (offered === null) return null
  return (
    <Confirm
      question={say('offer.question')}
      detail={say('offer.detail', { seat: offered.chair })}
      yes={say('title.new.yes')}
      no={say('title.new.no')}
      onYes={() => actions.answerOffer(true)}
      onNo={() => actions.answerOffer(false)}
    />
  )
}
