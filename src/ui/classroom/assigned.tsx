import { askedOf } from '../../store/state.ts'
import { MOST_MEMO, type Taken, triesLeft } from '../../store/taken.ts'
import { useActions, useGame, useWords } from '../context.ts'
import { DeskFoot } from '../parts/desk-foot.tsx'
import { useArrivalFocus } from '../parts/focus.ts'
import { useKeys } from '../parts/keys.ts'
import { AssignedOnward } from './assigned-onward.tsx'
import { EnterAssignment } from './enter-assignment.tsx'
import { MemoField } from './fields.tsx'
import { OwnName } from './own-name.tsx'
import { Terms } from './terms.tsx'
import '../styles/settings.css'
import '../styles/desk.css'
import '../styles/codes.css'
import '../styles/timed.css'
import '../styles/classroom.css'

/** What is set, and what the pupil says to it before the first try. */
function TakenUp({ taken }: { readonly taken: Taken }) {
  const { say } = useWords()
  const { note } = useActions().assigning
  const heading = useArrivalFocus<HTMLHeadingElement>()
  const { id, assignment, before } = taken
  const left = triesLeft(taken)
  return (
    <>
      <header class="task-head">
        <h1 tabIndex={-1} ref={heading} dir="auto">
          {assignment.title === '' ? say('task.title') : assignment.title}
        </h1>
        <p>{say('task.by')}</p>
      </header>
      <div class="task-pair">
        <section class="desk-card task-card paper" aria-labelledby="task-terms">
          <h2 id="task-terms">{say('task.terms')}</h2>
          <Terms assignment={assignment} />
          {Number.isFinite(left) ? <p class="task-left">{say('task.left', { left })}</p> : null}
        </section>
        <section class="desk-card task-card paper" aria-label={say('task.name')}>
          <OwnName taken={taken} />
          <MemoField
            label={say('task.before')}
            most={MOST_MEMO}
            written={before}
            told={say('task.memo.left', { left: MOST_MEMO - before.length })}
            onWrite={(text) => note(id, { before: text })}
          />
        </section>
      </div>
    </>
  )
}

/** The page of an assignment: its terms, the pupil's name and first memo, and the beginning; or the field to enter one. */
export function AssignedScreen() {
  const { close } = useActions()
  const taken = useGame(askedOf)
  const text = useGame(({ asked }) => asked?.text ?? '')
  useKeys({ Escape: close })
  return (
    <div class="desk">
      <main class="desk-inner timed-inner">
        {taken === null ? <EnterAssignment key={text} first={text} /> : <TakenUp key={taken.id} taken={taken} />}
        <DeskFoot onClose={close}>{taken === null ? null : <AssignedOnward key={taken.id} taken={taken} />}</DeskFoot>
      </main>
    </div>
  )
}
