import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { isAssignment, parseAssignment } from '../../classroom/assignment-code.ts'
import { whyNoAssignment } from '../../i18n/why-no-assignment.ts'
import { codeIn } from '../../session/code-link.ts'
import { seedFrom } from '../../store/origin.ts'
import { useActions, useTable, useWords } from '../context.ts'
import { useArrivalFocus } from '../parts/focus.ts'

/** The field for the text of an assignment: what stands in it stays until it can be read, and what is wrong is said. */
export function EnterAssignment({ first }: { readonly first: string }) {
  const { say } = useWords()
  const { say: start } = useTable()
  const { assigning } = useActions()
  const heading = useArrivalFocus<HTMLHeadingElement>()
  const [text, setText] = useState(first)
  const [isAsked, setAsked] = useState(first !== '')
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const read = parseAssignment(codeIn(text, 'assignment'))
  const why = isAsked && !isAssignment(read) ? whyNoAssignment(say, start, read) : null
  const open = () => {
    setAsked(true)
    if (isAssignment(read)) assigning.read(codeIn(text, 'assignment'), seedFrom(Math.random()))
    else field.current?.focus()
  }
  useLayoutEffect(() => field.current?.focus(), [])
  return (
    <>
      <header class="task-head">
        <h1 tabIndex={-1} ref={heading}>
          {say('task.enter')}
        </h1>
      </header>
      <section class="desk-card task-card paper" aria-label={say('task.enter')}>
        <label class="code-field" for={id}>
          {say('task.field')}
        </label>
        <textarea
          id={id}
          ref={field}
          class="dialog-sheet code-sheet"
          dir="ltr"
          rows={3}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          value={text}
          aria-invalid={why !== null}
          aria-describedby={`${id}-why ${id}-what`}
          onInput={(event) => {
            setText(event.currentTarget.value)
            setAsked(false)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            open()
          }}
        />
        <p id={`${id}-why`} class="code-why" role="alert">
          {why}
        </p>
        <div class="timed-row">
          <button type="button" class="button button-brass" onClick={open}>
            {say('task.enter.do')}
          </button>
        </div>
        <p id={`${id}-what`}>{say('task.enter.what')}</p>
      </section>
    </>
  )
}
