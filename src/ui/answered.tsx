import { useLayoutEffect, useRef } from 'preact/hooks'
import { useActions, useGame, useWords } from './context.ts'
import { mayMove } from './parts/focus.ts'
import { useTold } from './table/last-answer.ts'
import { SpeechCard } from './table/speech-card.tsx'
import './styles/table.css'
import './styles/table-said.css'
import './styles/answered.css'

/** Milliseconds the table is seen after the last answer of a session. */
const LASTS = 2000
/** Keys that end the moment and do nothing else. */
const ENDING = ['Enter', 'Escape', ' ']

/**
 * The table a moment longer, with the answer that closed a session. Any key or touch ends it, and a key still does its
 * work on the screen that follows. Readers hear the same answer there, so it is hidden from them here.
 */
export function Answered() {
  const { say } = useWords()
  const { letGo } = useActions()
  const motion = useGame((state) => state.settings.motion)
  const told = useTold().at(-1) ?? null
  const card = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (!mayMove(motion)) return letGo()
    const timer = window.setTimeout(letGo, LASTS)
    const press = (event: KeyboardEvent) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      letGo()
      const { key, code } = event
      if (!ENDING.includes(key)) {
        const again = new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true })
        window.setTimeout(() => document.dispatchEvent(again), 0)
      }
    }
    document.addEventListener('keydown', press, true)
    document.addEventListener('pointerdown', letGo)
    return () => {
      window.clearTimeout(timer)
      document.removeEventListener('keydown', press, true)
      document.removeEventListener('pointerdown', letGo)
    }
  }, [])
  return (
    <main class="answered" aria-hidden="true">
      <h1>{say('answered.closes', { act: told?.made.act ?? 'final' })}</h1>
      <SpeechCard told={told} focus={card} />
    </main>
  )
}
