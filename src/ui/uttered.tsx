import { partOf } from '../store/closing.ts'
import { useWords } from './context.ts'
import { usePassing } from './parts/passing.ts'
import { TextLines } from './table/text-lines.tsx'
import './styles/uttered.css'

/**
 * What we have just said at the table, beside our own people for a moment, so that both sides are seen to speak. Like a
 * moment it holds nothing up. Readers know what they have pressed.
 */
export function Uttered() {
  const { say } = useWords()
  const [said, end] = usePassing((made, isHeld) =>
    made.statement === null || partOf(made, isHeld) === 'next' ? null : made,
  )
  if (said === null) return null
  const { move, decision } = said
  return (
    <p key={decision} class="uttered" aria-hidden="true" onAnimationEnd={end}>
      {move.do === 'table' ? <TextLines text={move.text} /> : say(`uttered.${move.do as 'ask'}`)}
    </p>
  )
}
