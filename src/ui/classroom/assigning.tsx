import { OpenClass } from '../class/open-class.tsx'
import { useActions, useWords } from '../context.ts'
import { OpenPack } from '../pack/open-pack.tsx'
import { DeskFoot } from '../parts/desk-foot.tsx'
import { useArrivalFocus } from '../parts/focus.ts'
import { useKeys } from '../parts/keys.ts'
import { ForClass } from './for-class.tsx'
import { useMaking } from './making.ts'
import { TermsForm } from './terms-form.tsx'
import '../styles/settings.css'
import '../styles/desk.css'
import '../styles/codes.css'
import '../styles/timed.css'
import '../styles/classroom.css'

/** Other pages for teachers. */
function Ways() {
  const { say } = useWords()
  const { assigning } = useActions()
  return (
    <nav class="task-ways" aria-label={say('assign.ways')}>
      <button type="button" class="button" onClick={assigning.enter}>
        {say('assign.open')}
      </button>
      <OpenClass />
      <OpenPack />
    </nav>
  )
}

/** A teacher's page: the terms of an assignment on one side, on the other what the class gets. */
export function AssigningScreen() {
  const { say } = useWords()
  const { close } = useActions()
  const heading = useArrivalFocus<HTMLHeadingElement>()
  const making = useMaking()
  useKeys({ Escape: close })
  const isBad = making.seed.isBad || making.minutes.isBad
  return (
    <div class="desk">
      <main class="desk-inner timed-inner">
        <header class="task-head">
          <h1 tabIndex={-1} ref={heading}>
            {say('assign.title')}
          </h1>
          <p>{say('assign.what')}</p>
          <Ways />
        </header>
        <div class="task-pair">
          <TermsForm making={making} />
          {isBad ? (
            <p class="desk-card task-card paper" role="status">
              {say('assign.bad')}
            </p>
          ) : (
            <ForClass assignment={making.assignment} />
          )}
        </div>
        <DeskFoot onClose={close} />
      </main>
    </div>
  )
}
