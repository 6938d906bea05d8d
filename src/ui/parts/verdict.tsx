import type { Verdict } from '../../rules/answer.ts'
import '../styles/parts.css'

/** A verdict, or an option nothing was heard of. */
export type Heard = Verdict | 'unheard'

/** The verdict's own shape: circle and tick, diamond, octagon, dashed ring. The word stands beside it. */
export function VerdictSign({ heard }: { readonly heard: Heard }) {
  return (
    <svg class={`verdict-sign verdict-${heard}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {heard === 'fine' && (
        <>
          <circle class="verdict-line" cx="10" cy="10" r="8" />
          <path class="verdict-line" d="m6 10.2 2.8 2.8L14.2 7.4" />
        </>
      )}
      {heard === 'resists' && (
        <>
          <path class="verdict-line" d="M10 1.5 18.5 10 10 18.5 1.5 10z" />
          <path class="verdict-line" d="M10 6v5M10 13.8v.1" />
        </>
      )}
      {heard === 'red-line' && (
        <>
          <path class="verdict-full" d="M6.5 1.5h7l5 5v7l-5 5h-7l-5-5v-7z" />
          <path class="verdict-bar" d="M5.5 10h9" />
        </>
      )}
      {heard === 'unheard' && <circle class="verdict-line verdict-dashed" cx="10" cy="10" r="8" />}
    </svg>
  )
}
