import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { terms } from '../../content/glossary.ts'
import { useWords } from '../context.ts'
import { Dialog } from './dialog.tsx'
import '../styles/explain.css'

interface ExplainProps {
  /** The term of the glossary that says it. */
  readonly term: (typeof terms)[number]['id']
  /** The label as it stands on the screen. */
  readonly children: ComponentChildren
}

/** A label that can be asked: mouse, touch or Enter opens the one sentence that the glossary has on it. */
export function Explain({ term, children }: ExplainProps) {
  const { say } = useWords()
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <button type="button" class="explain" aria-haspopup="dialog" onClick={() => setAsked(true)}>
        {children}
      </button>
      {isAsked ? (
        <Dialog title={say(`term.${term}.name`)} onClose={() => setAsked(false)}>
          <p>{say(`term.${term}.plain`)}</p>
        </Dialog>
      ) : null}
    </>
  )
}
