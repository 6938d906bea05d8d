import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { whyNoCode } from '../../i18n/why-no-code.ts'
import { codeIn } from '../../session/code-in.ts'
import { useActions, useGame, useTable } from '../context.ts'
import { Dialog } from '../parts/dialog.tsx'
import '../styles/codes.css'

/** The field for a run code: what stands in it stays until it can be read, with a sentence that says what is wrong. */
function Field({ first }: { readonly first: string }) {
  const { say } = useTable()
  const { study, enterCode } = useActions()
  const [text, setText] = useState(first)
  const [why, setWhy] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const open = () => {
    const problem = study(codeIn(text))
    if (problem === null) return
    setWhy(whyNoCode(say, problem))
    field.current?.focus()
  }
  useLayoutEffect(() => {
    field.current?.focus()
    if (first !== '') open()
  }, [])
  return (
    <Dialog title={say('code.enter')} onClose={() => enterCode(null)}>
      <label class="code-field" for={id}>
        {say('code.field')}
      </label>
      <textarea
        id={id}
        ref={field}
        class="dialog-sheet code-sheet"
        dir="ltr"
        rows={2}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        value={text}
        aria-invalid={why !== null}
        aria-describedby={`${id}-why ${id}-what`}
        onInput={(event) => {
          setText(event.currentTarget.value)
          setWhy(null)
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
      <div class="dialog-row">
        <button type="button" class="button button-brass" onClick={open}>
          {say('code.open')}
        </button>
      </div>
      <p id={`${id}-what`}>{say('code.what')}</p>
    </Dialog>
  )
}

/** Where a run code is typed or mended: asked for by a player, or by an address whose code cannot be read. */
export function CodeDialog() {
  const entering = useGame((state) => state.entering)
  return entering === null ? null : <Field key={entering} first={entering} />
}
