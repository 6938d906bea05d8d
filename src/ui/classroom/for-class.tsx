import { useRef } from 'preact/hooks'
import type { Assignment } from '../../classroom/assignment.ts'
import { formatAssignment, shortCode } from '../../classroom/assignment-code.ts'
import { addressOf } from '../address.ts'
import { useTable, useWords } from '../context.ts'
import { useCopying } from '../parts/copying.ts'
import { groupsOf, spelled } from '../runs/groups.ts'
import { CopyTold, LinkPart } from '../runs/link-part.tsx'
import { Qr } from '../runs/qr.tsx'
import { Terms } from './terms.tsx'

/** What a teacher gives to the class: the link, its picture, the text for the board; and what pupils will read. */
export function ForClass({ assignment }: { readonly assignment: Assignment }) {
  const { say } = useWords()
  const { say: start } = useTable()
  const { came, copy } = useCopying()
  const letters = useRef<HTMLSpanElement>(null)
  const link = addressOf(formatAssignment(assignment), window.location, 'assignment')
  const board = groupsOf(shortCode(assignment)).join('-')
  const hasTexts = assignment.title !== '' || assignment.due !== ''
  return (
    <section class="desk-card task-card paper" aria-labelledby="assign-class">
      <h2 id="assign-class">{say('assign.class')}</h2>
      <LinkPart link={link} copy={copy} isFirst />
      <div class="share-part">
        <h3>{say('assign.board')}</h3>
        <p class="share-code" dir="ltr">
          <span class="sr-only">{say('share.spelled', { letters: spelled(shortCode(assignment)) })}</span>
          <span class="task-code" aria-hidden="true" ref={letters}>
            {board}
          </span>
        </p>
        <p>{say('assign.board.what', { enter: start('code.enter'), texts: hasTexts ? 'yes' : 'no' })}</p>
        <button type="button" class="button" onClick={() => copy(board, letters.current)}>
          {say('assign.board.copy')}
        </button>
      </div>
      <CopyTold came={came} />
      <div class="share-part">
        <h3>{say('assign.qr')}</h3>
        <Qr text={link} file="geneva-assignment" alt={say('assign.qr.alt')} />
      </div>
      <h3 class="class-seen">{say('assign.seen')}</h3>
      {assignment.title === '' ? null : (
        <p>
          <b dir="auto">{assignment.title}</b>
        </p>
      )}
      <Terms assignment={assignment} />
    </section>
  )
}
