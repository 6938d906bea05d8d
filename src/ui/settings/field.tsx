import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface ChoiceFieldProps<T extends string> {
  readonly legend: string
  readonly value: T
  readonly options: readonly (readonly [value: T, label: string])[]
  readonly onPick: (value: T) => void
}

/** A row of which one is chosen, as radio buttons. */
export function ChoiceField<T extends string>({ legend, value, options, onPick }: ChoiceFieldProps<T>) {
  const name = useId()
  return (
    <fieldset class="settings-field">
      <legend>{legend}</legend>
      <div class="settings-options">
        {options.map(([option, label]) => (
          <label key={option} class="settings-option">
            <input type="radio" name={name} value={option} checked={option === value} onChange={() => onPick(option)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface SwitchFieldProps {
  readonly label: string
  /** The same in every language. */
  readonly name?: string
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
  readonly children?: ComponentChildren
}

/** Something that is on or off, as a checkbox. */
export function SwitchField({ label, name, isOn, onSwitch, children }: SwitchFieldProps) {
  return (
    <label class="settings-option settings-switch">
      <input type="checkbox" name={name} checked={isOn} onChange={(event) => onSwitch(event.currentTarget.checked)} />
      <span>
        {label}
        {children}
      </span>
    </label>
  )
}
