import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { isAssignment, parseAssignment } from '../../classroom/assignment-code.ts'
import { whyNoCode } from '../../i18n/why-no-code.ts'
import { codeIn } from '../../session/code-link.ts'
import { seedFrom } from '../../store/origin.ts'
import { useActions, useGame, useTable } from '../context.ts'
import { Dialog } from '../parts/dialog.tsx'
import { CodeField } from './code-field.tsx'
import '../styles/codes.css'

/** The field for a run code, or the text of an assignment. */
function Field({ first }: { readonly first: string }) {
  const { say } = useTable()
  const { study, enterCode, assigning } = useActions()
  const [text, setText] = useState(first)
  const [why, setWhy] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const open = () => {
    const problem = study(codeIn(text))
    if (problem === null) return
    const assignment = codeIn(text, 'assignment')
    if (isAssignment(parseAssignment(assignment))) {
      enterCode(null)
      assigning.read(assignment, seedFrom(Math.random()))
      return
    }
    setWhy(whyNoCode(say, problem))
    field.current?.focus()
  }
  useLayoutEffect(() => {
    field.current?.focus()
    if (first !== '') open()
  }, [])
  return (
    <Dialog title={say('code.enter')} onClose={() => enterCode(null)}>
      <CodeField
        label={say('code.field')}
        rows={2}
        text={text}
        why={why}
        what={say('code.what')}
        openLabel={say('code.open')}
        field={field}
        onWrite={(written) => {
          setText(written)
          setWhy(null)
        }}
        onOpen={open}
      />
    </Dialog>
  )
}

/** Where a run code is typed or mended: asked for by a player, or by an address whose code cannot be read. */
export function CodeDialog() {
  const entering = useGame((state) => state.entering)
  return entering === null ? null : <Field key={entering} first={entering} />
}
