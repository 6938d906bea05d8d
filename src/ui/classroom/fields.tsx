import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface SelectFieldProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly (readonly [value: T, label: string])[]
  readonly onPick: (value: T) => void
  readonly children?: ComponentChildren
}

/** A list of which one is chosen, for rows too many for radio buttons. */
export function SelectField<T extends string>({ label, value, options, onPick, children }: SelectFieldProps<T>) {
  const id = useId()
  return (
    <div class="task-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.currentTarget.value as T)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
      {children}
    </div>
  )
}

interface LineFieldProps {
  readonly label: string
  readonly written: string
  readonly most: number
  /** What belongs into the field, or what is wrong with what stands there. */
  readonly told: string
  readonly isBad?: boolean
  readonly isNumber?: boolean
  readonly onWrite: (text: string) => void
}

/** A line of text; what is written stays, also where it is wrong. */
export function LineField({ label, written, most, told, isBad = false, isNumber = false, onWrite }: LineFieldProps) {
  const id = useId()
  return (
    <div class="task-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={isNumber ? 'numeric' : 'text'}
        dir={isNumber ? 'ltr' : 'auto'}
        autocomplete="off"
        maxLength={most}
        value={written}
        aria-invalid={isBad}
        aria-describedby={`${id}-told`}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
      <p id={`${id}-told`} class={isBad ? 'task-bad' : ''} role={isBad ? 'alert' : undefined}>
        {told}
      </p>
    </div>
  )
}

interface MemoFieldProps {
  readonly label: string
  readonly most: number
  readonly written: string
  readonly told: string
  readonly onWrite: (text: string) => void
}

/** A short text of one's own. */
export function MemoField({ label, most, written, told, onWrite }: MemoFieldProps) {
  const id = useId()
  return (
    <div class="task-field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="dialog-sheet"
        dir="auto"
        rows={4}
        maxLength={most}
        value={written}
        aria-describedby={`${id}-told`}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
      <p id={`${id}-told`}>{told}</p>
    </div>
  )
}
