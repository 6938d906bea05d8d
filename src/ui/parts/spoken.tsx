import { useLayoutEffect, useState } from 'preact/hooks'
import type { Remembered } from '../../rules/view.ts'
import type { State } from '../../store/state.ts'
import { useTable } from '../context.ts'
import { mayMove } from './focus.ts'
import { atNextGesture } from './passing.ts'
import '../styles/spoken.css'

/** Milliseconds from one word to the next. */
const PACES = { calm: '60ms', fast: '25ms', instant: null } as const

/** Decisions whose answer has begun to appear: a line is new once, whatever opens and closes over it. */
const begun = new WeakSet<Remembered>()

/** The pace at which the answer to a decision appears now; null where it stands there at once. */
function paceNow({ made, settings }: State, decision: number): string | null {
  const isNew = made?.decision === decision && !begun.has(made)
  return isNew && mayMove(settings.motion) ? PACES[settings.pace] : null
}

interface SpokenProps {
  readonly line: string
  /** The decision it answers. */
  readonly decision: number
}

/**
 * A line that somebody has just said: it appears word after word, and any key or tap shows all. The whole text is there
 * from the first moment, to read, to copy and to act upon.
 */
function NewLine({ line, decision }: SpokenProps) {
  const { store } = useTable()
  const [pace, setPace] = useState(() => paceNow(store.getState(), decision))
  useLayoutEffect(() => {
    const { made } = store.getState()
    if (made !== null) begun.add(made)
    if (pace === null) return
    // Before anything acts: the key may open what covers the line.
    return atNextGesture(() => setPace(null))
  }, [pace])
  if (pace === null) return <>{line}</>
  return (
    <span
      class="spoken"
      style={{ '--pace': pace }}
      onAnimationEnd={({ target, currentTarget }) => {
        if (target === currentTarget.lastElementChild) setPace(null)
      }}
    >
      {line.split(' ').flatMap((word, index) => [
        index === 0 ? '' : ' ',
        <span key={index} style={{ '--word': index }}>
          {word}
        </span>,
      ])}
    </span>
  )
}

/** A spoken line: word after word, by the pace that is set, where it answers the decision made just now. */
export const Spoken = (props: SpokenProps) => <NewLine key={props.decision} {...props} />
