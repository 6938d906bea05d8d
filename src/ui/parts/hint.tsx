import type { ComponentChildren } from 'preact'
import { isOver } from '../../store/run.ts'
import { useActions, useGame, useTable } from '../context.ts'
import '../styles/hint.css'

interface HintProps {
  /** Kept in the settings once it is closed, at most 40 characters. */
  readonly id: string
  readonly children: ComponentChildren
}

/**
 * A sentence that helps the first time. It stays until it is closed; the settings bring all hints back. The tutorial has
 * its own voice, and a run against the clock wants none.
 */
export function Hint({ id, children }: HintProps) {
  const { say } = useTable()
  const actions = useActions()
  const closed = useGame((state) => state.settings.closedHints)
  const isTutored = useGame((state) => state.tutored !== null)
  const isTimed = useGame((state) => state.run !== null && !isOver(state.run))
  if (isTutored || isTimed || closed.includes(id)) return null
  return (
    <aside class="hint" data-hint={id} aria-label={say('hint.name')}>
      <p>{children}</p>
      <button type="button" class="hint-close" onClick={() => actions.set({ closedHints: [...closed, id] })}>
        {say('hint.close')}
      </button>
    </aside>
  )
}
