import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { useTable } from '../context.ts'
import '../styles/dialog.css'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** A modal dialog. Escape and the cross close it, and the focus goes back to where it came from. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { say } = useTable()
  const box = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useLayoutEffect(() => {
    const opener = document.activeElement
    const dialog = box.current
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  const cancel = (event: Event) => {
    event.preventDefault()
    onClose()
  }
  return (
    <dialog class="dialog paper" ref={box} aria-labelledby={heading} onCancel={cancel}>
      <div class="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" class="dialog-close" aria-label={say('dialog.close')} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <div class="dialog-body">{children}</div>
    </dialog>
  )
}

interface ConfirmProps {
  readonly question: string
  readonly detail: string
  readonly yes: string
  readonly no: string
  readonly onYes: () => void
  readonly onNo: () => void
}

/** Asks before something that cannot be taken back. The safe answer has the focus, and looks like the one to take. */
export function Confirm({ question, detail, yes, no, onYes, onNo }: ConfirmProps) {
  const safe = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => safe.current?.focus(), [])
  return (
    <Dialog title={question} onClose={onNo}>
      <p>{detail}</p>
      <div class="dialog-row">
        <button type="button" class="button button-brass" onClick={onNo} ref={safe}>
          {no}
        </button>
        <button type="button" class="button dialog-yes" onClick={onYes}>
          {yes}
        </button>
      </div>
    </Dialog>
  )
}
