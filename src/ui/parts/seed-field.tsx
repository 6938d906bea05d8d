import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface SeedFieldProps {
  readonly label: string
  /** What stands in the field. */
  readonly written: string
  readonly isBad: boolean
  /** What a seed is, or, where it is a bad one, what is wrong. */
  readonly told: string
  readonly onWrite: (text: string) => void
  /** What stands beside the field. */
  readonly children?: ComponentChildren
}

/** A seed, as text: what is written stays, also where it is no seed. */
export function SeedField({ label, written, isBad, told, onWrite, children }: SeedFieldProps) {
  const id = useId()
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={12}
        value={written}
        aria-invalid={isBad}
        aria-describedby={`${id}-told`}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
      {children}
      <p id={`${id}-told`} class={isBad ? 'seed-bad' : ''} role={isBad ? 'alert' : undefined}>
        {told}
      </p>
    </>
  )
}
