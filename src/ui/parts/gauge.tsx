import type { ComponentChildren } from 'preact'
import '../styles/parts.css'

const LEVELS = 4
const CENTRE = { x: 50, y: 50 }

const around = (share: number, radius: number) => {
  const angle = Math.PI * (1 - share)
  return `${(CENTRE.x + radius * Math.cos(angle)).toFixed(1)} ${(CENTRE.y - radius * Math.sin(angle)).toFixed(1)}`
}

/** The ring piece between two shares of the half circle. */
const piece = (from: number, to: number) =>
  `M${around(from, 42)} A42 42 0 0 1 ${around(to, 42)} L${around(to, 28)} A28 28 0 0 0 ${around(from, 28)}Z`

interface DialProps {
  readonly name: ComponentChildren
  readonly level: number
  readonly children: ComponentChildren
}

/** A dial of four steps, 0 to 3, with its name and its word. */
export function Dial(props: DialProps) {
  const { name, level, children } = props
  const gap = 0.012
  return (
    <span class="dial">
      <svg class="dial-face" viewBox="0 0 100 58" aria-hidden="true" focusable="false">
        <path class="dial-rim" d="M3 54 A47 47 0 0 1 97 54 Z" />
        {Array.from({ length: LEVELS }, (_, step) => (
          <path
            key={`${step}`}
            class={step <= level ? 'dial-step dial-step-on' : 'dial-step'}
            d={piece(step / LEVELS + gap, (step + 1) / LEVELS - gap)}
          />
        ))}
        <path class="dial-hand" d={`M50 50 L${around((level + 0.5) / LEVELS, 37)}`} />
        <circle class="dial-hub" cx="50" cy="50" r="4.5" />
      </svg>
      <span class="dial-words">
        {name} <b>{children}</b>
      </span>
    </span>
  )
}

/** A seat's face as three steps, 0 to 2, with its name and its word. */
export function FaceSteps(props: { readonly name: ComponentChildren; readonly level: number; readonly word: string }) {
  return (
    <span class="gauge-face">
      {props.name}{' '}
      <svg class="gauge-steps" viewBox="0 0 36 20" aria-hidden="true" focusable="false">
        {[0, 1, 2].map((step) => (
          <rect
            key={`${step}`}
            class={step <= props.level ? 'gauge-step gauge-step-on' : 'gauge-step'}
            x={1 + step * 12}
            y={12 - step * 5}
            width="10"
            height={7 + step * 5}
            rx="1.5"
          />
        ))}
      </svg>{' '}
      <b>{props.word}</b>
    </span>
  )
}
