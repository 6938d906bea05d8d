import { useLayoutEffect, useRef } from 'preact/hooks'
import { type Moment, momentOf } from '../picture/moment.ts'
import { partOf } from '../store/closing.ts'
import { useWords } from './context.ts'
import { settleBesideText } from './parts/beside-text.ts'
import { usePassing } from './parts/passing.ts'
import './styles/moment.css'

/** The drawings of the moments, on a grid of 48. */
const EMBLEMS: { readonly [moment in Moment]: string } = {
  trade: 'M8 18h26m-8-8 8 8-8 8M40 30H14m8-8-8 8 8 8',
  accepted: 'M10 25l9 9 19-20',
  insult: 'M26 6 16 26h9l-4 16 13-22h-9l5-14z',
  'red-line': 'M16 6h16l10 10v16L32 42H16L6 32V16zM14 24h20',
  'broke-down': 'M6 30h14l-4-8 8 4 2-10 4 12 10-6-6 8h8M10 38h28',
  walked: 'M28 8H10v32h18M20 24h22m-8-8 8 8-8 8',
  leak: 'M8 10h26v28H8zM14 18h14M14 24h14M14 30h8M38 16v22H14',
  event: 'M24 6v6m0 24v6M6 24h6m24 0h6M11 11l4 4m18 18 4 4m0-26-4 4M15 33l-4 4M24 16a8 8 0 1 1 0 16 8 8 0 0 1 0-16z',
  signed: 'M6 32c5-14 9-20 12-18 4 2-6 16-1 16s5-8 9-8 0 7 4 7 5-3 12-3M6 40h36',
  ended: 'M8 8h32v32H8zM14 15h20M14 22h9v12h-9zM28 22h6M28 28h6M28 34h6',
}

/** What the moment is about, and what helps: it stands beside them whatever else it covers. */
const READ_FIRST = '.table-speech, .last-words, .occasion-telling, .hint, .coach'

/**
 * What a decision was, across the room for a moment. It waits for nothing and holds nothing up: any key or touch ends
 * it, and where things may not move, or speech is instant, it does not come. Nor does it come where it would cover the
 * answer it belongs to. Screen readers have heard the same already.
 */
export function MomentBanner() {
  const { say } = useWords()
  const [shown, end] = usePassing((made, isHeld) => {
    const moment = momentOf(made, partOf(made, isHeld))
    return moment === null ? null : { moment, decision: made.decision }
  })
  const banner = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (banner.current !== null) settleBesideText(banner.current, READ_FIRST)
  }, [shown])
  if (shown === null) return null
  const { moment, decision } = shown
  return (
    <div
      key={`${decision} ${moment}`}
      ref={banner}
      class={`moment moment-${moment}`}
      aria-hidden="true"
      onAnimationEnd={(event) => event.target === event.currentTarget && end()}
    >
      <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
        <path d={EMBLEMS[moment]} />
      </svg>
      <b>{say(`moment.${moment}`)}</b>
    </div>
  )
}
