import type { Ref } from 'preact'
import { useId } from 'preact/hooks'

interface CodeFieldProps {
  readonly label: string
  readonly rows: number
  readonly text: string
  /** Why it cannot be read; null where it can, or was not asked yet. */
  readonly why: string | null
  /** What belongs in it. */
  readonly what: string
  /** The button that opens what it holds; Enter does the same. */
  readonly openLabel: string
  readonly field: Ref<HTMLTextAreaElement>
  readonly onWrite: (text: string) => void
  readonly onOpen: () => void
}

/** A field for letters that somebody copied or wrote down: what stands in it stays, and a sentence says what is wrong. */
export function CodeField({ label, rows, text, why, what, openLabel, field, onWrite, onOpen }: CodeFieldProps) {
  const id = useId()
  return (
    <>
      <label class="code-field" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        class="dialog-sheet code-sheet"
        dir="ltr"
        rows={rows}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        value={text}
        aria-invalid={why !== null}
        aria-describedby={`${id}-why ${id}-what`}
        onInput={(event) => onWrite(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          onOpen()
        }}
      />
      <p id={`${id}-why`} class="code-why" role="alert">
        {why}
      </p>
      <div class="dialog-row">
        <button type="button" class="button button-brass" onClick={onOpen}>
          {openLabel}
        </button>
      </div>
      <p id={`${id}-what`}>{what}</p>
    </>
  )
}
