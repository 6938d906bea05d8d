import '../styles/parts.css'

const RADIUS = 22
const LENGTH = 2 * Math.PI * RADIUS

/** A share as a ring with its figure in the middle. `percent`: 0 to 100; `words`: the figure as it is said. */
export function Ring({ percent, words }: { readonly percent: number; readonly words: string }) {
  return (
    <span class="ring">
      <svg class="ring-line" viewBox="0 0 52 52" aria-hidden="true" focusable="false">
        <circle class="ring-way" cx="26" cy="26" r={RADIUS} />
        <circle
          class="ring-share"
          cx="26"
          cy="26"
          r={RADIUS}
          stroke-dasharray={`${((LENGTH * percent) / 100).toFixed(1)} ${LENGTH.toFixed(1)}`}
        />
      </svg>
      <b class="ring-figure">{words}</b>
    </span>
  )
}
