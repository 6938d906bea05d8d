import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { isAssignment, parseAssignment } from '../../classroom/assignment-code.ts'
import { whyNoAssignment } from '../../i18n/why-no-assignment.ts'
import { codeIn } from '../../session/code-link.ts'
import { seedFrom } from '../../store/origin.ts'
import { useActions, useTable, useWords } from '../context.ts'
import { useArrivalFocus } from '../parts/focus.ts'
import { CodeField } from '../runs/code-field.tsx'

/** Where the text of an assignment is typed or mended. */
export function EnterAssignment({ first }: { readonly first: string }) {
  const { say } = useWords()
  const { say: start } = useTable()
  const { assigning } = useActions()
  const heading = useArrivalFocus<HTMLHeadingElement>()
  const [text, setText] = useState(first)
  const [isAsked, setAsked] = useState(first !== '')
  const field = useRef<HTMLTextAreaElement>(null)
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
        <CodeField
          label={say('task.field')}
          rows={3}
          text={text}
          why={why}
          what={say('task.enter.what')}
          openLabel={say('task.enter.do')}
          field={field}
          onWrite={(written) => {
            setText(written)
            setAsked(false)
          }}
          onOpen={open}
        />
      </section>
    </>
  )
}
