import { useEffect, useState } from 'preact/hooks'
import type { Remembered } from '../rules/view.ts'
import { useGame, useWords } from './context.ts'
import { mayMove } from './parts/focus.ts'
import { TextLines } from './table/text-lines.tsx'
import './styles/uttered.css'

/**
 * What we have just said at the table, beside our own people for a moment, so that both sides are seen to speak. Like a
 * moment it holds nothing up: any key or touch ends it. Readers know what they have pressed.
 */
export function Uttered() {
  const { say } = useWords()
  const made = useGame((state) => state.made)
  const motion = useGame((state) => state.settings.motion)
  const pace = useGame((state) => state.settings.pace)
  const [shown, setShown] = useState<Remembered | null>(null)
  useEffect(() => {
    const isShown = made !== null && made.statement !== null && pace !== 'instant' && mayMove(motion)
    setShown(isShown ? made : null)
    if (!isShown) return
    const end = () => setShown(null)
    for (const gesture of ['keydown', 'pointerdown'] as const) document.addEventListener(gesture, end, { once: true })
    return () => {
      for (const gesture of ['keydown', 'pointerdown'] as const) document.removeEventListener(gesture, end)
    }
  }, [made, motion, pace])
  if (shown === null) return null
  const { move, decision } = shown
  return (
    <p key={decision} class="uttered" aria-hidden="true" onAnimationEnd={() => setShown(null)}>
      {move.do === 'table' ? <TextLines text={move.text} /> : say(`uttered.${move.do as 'ask'}`)}
    </p>
  )
}
