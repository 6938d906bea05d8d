import { useLayoutEffect, useRef } from 'preact/hooks'
import { isOver } from '../store/run.ts'
import { AssignedLabel } from './classroom/label.tsx'
import { useActions, useGame, useWords } from './context.ts'
import { Dialog } from './parts/dialog.tsx'
import { useKeys } from './parts/keys.ts'
import { useEndingAsked } from './runner/ending-asked.tsx'
import './styles/pause.css'
import './styles/classroom.css'

const WAYS = ['settings', 'help', 'saves'] as const

interface PauseProps {
  readonly onClose: () => void
  readonly onOpen: (dialog: (typeof WAYS)[number]) => void
}

/** A rest, and the ways out of it. Nothing here is a move; going on has the focus. */
export function Pause({ onClose, onOpen }: PauseProps) {
  const { say } = useWords()
  const actions = useActions()
  const isPractice = useGame((state) => state.practised !== null)
  const isTimed = useGame((state) => state.run !== null && !isOver(state.run))
  const { unlessLost, question } = useEndingAsked()
  const onward = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => onward.current?.focus(), [])
  useKeys({ Pause: onClose }, 'dialog')
  return (
    <Dialog title={say('pause.title')} onClose={onClose}>
      <p class={isTimed ? 'pause-timed' : ''}>{say(isTimed ? 'run.pause' : 'pause.what')}</p>
      <AssignedLabel />
      <div class="pause-ways">
        <button type="button" class="button button-brass" ref={onward} onClick={onClose}>
          {say('pause.go')}
        </button>
        {WAYS.map((way) => (
          <button key={way} type="button" class="button" onClick={() => onOpen(way)}>
            {say(`menu.${way}`)}
          </button>
        ))}
        {isPractice ? (
          <button
            type="button"
            class="button"
            onClick={() => {
              onClose()
              actions.practising.leave()
            }}
          >
            {say('menu.practice')}
          </button>
        ) : null}
        <button type="button" class="button" onClick={() => unlessLost(actions.toTitle)}>
          {say('menu.title')}
        </button>
      </div>
      {question}
    </Dialog>
  )
}
