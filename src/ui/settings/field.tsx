import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { useTable } from '../context.ts'

/** Why a setting cannot be changed. */
function Held() {
  const { say } = useTable()
  return <small class="settings-held">{say('settings.held')}</small>
}

interface ChoiceFieldProps<T extends string> {
  readonly legend: string
  readonly value: T
  readonly options: readonly (readonly [value: T, label: ComponentChildren])[]
  readonly onPick: (value: T) => void
  /** An assignment holds it: it is shown, and cannot be changed. */
  readonly isHeld?: boolean
  readonly children?: ComponentChildren
}

/** A row of which one is chosen, as radio buttons. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { legend, value, options, onPick, isHeld = false, children } = props
  const name = useId()
  return (
    <fieldset class="settings-field" disabled={isHeld}>
      <legend>{legend}</legend>
      <div class="settings-options">
        {options.map(([option, label]) => (
          <label key={option} class="settings-option">
            <input type="radio" name={name} value={option} checked={option === value} onChange={() => onPick(option)} />
            {label}
          </label>
        ))}
      </div>
      {children}
      {isHeld ? <Held /> : null}
    </fieldset>
  )
}

interface SwitchFieldProps {
  readonly label: string
  /** The same in every language. */
  readonly name?: string
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
  readonly isHeld?: boolean
  readonly children?: ComponentChildren
}

/** Something that is on or off, as a checkbox. */
export function SwitchField({ label, name, isOn, onSwitch, isHeld = false, children }: SwitchFieldProps) {
  return (
    <label class="settings-option settings-switch">
      <input
        type="checkbox"
        name={name}
        checked={isOn}
        disabled={isHeld}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span>
        {label}
        {children}
        {isHeld ? <Held /> : null}
      </span>
    </label>
  )
}
