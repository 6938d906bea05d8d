import type { Medal } from '../../rules/medal.ts'
import '../styles/medal.css'

/** What is struck into each medal: a star for gold, two bars for silver, one for bronze, nothing where none was won. */
const STRUCK: { readonly [medal in Medal | 'none']: string } = {
  gold: 'M32 40l3.7 7.6 8.300 1.200-6 5.900 1.400 8.300-7.400-3.900-7.400 3.900 1.400-8.300-6-5.900 8.300-1.200z',
  silver: 'M23 46h18v4H23zM23 55h18v4H23z',
  bronze: 'M23 50h18v5H23z',
  none: '',
}

/** A medal on its ribbon. The word stands beside it. */
export function MedalSign({ medal }: { readonly medal: Medal | null }) {
  const kind = medal ?? 'none'
  return (
    <svg class={`medal-sign medal-${kind}`} viewBox="0 0 64 80" aria-hidden="true" focusable="false">
      <path class="medal-ribbon" d="M14 2h14l8 30-10 4z" />
      <path class="medal-ribbon medal-ribbon-over" d="M50 2H36l-8 30 10 4z" />
      <circle class="medal-rim" cx="32" cy="52" r="24" />
      <circle class="medal-face" cx="32" cy="52" r="19" />
      <path class="medal-struck" d={STRUCK[kind]} />
    </svg>
  )
}
