import type { Practised } from '../../store/state.ts'
import { screenOf } from '../../store/state.ts'
import { useActions, useGame, useWords } from '../context.ts'
import { Key } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'
import '../styles/practice.css'

/** The bar above a table of practice, and the frame around the page: nobody takes this for a summit. */
function Bar({ practised }: { readonly practised: Practised }) {
  const { say } = useWords()
  const { practising } = useActions()
  const { playing, from } = practised
  const isFirst = playing.view.decisions <= from
  useKeys({ u: practising.undo })
  return (
    <>
      <div class="practice-frame" aria-hidden="true" />
      <aside class="practice" aria-label={say('practice.name')}>
        <p>
          <b>{say('practice.name')}</b>
          <span>{say('practice.from', { decision: from + 1 })}</span>{' '}
          <span class="practice-kept">{say('practice.kept')}</span>
        </p>
        <button
          type="button"
          class="button"
          aria-disabled={isFirst}
          title={isFirst ? say('practice.undo.none') : undefined}
          onClick={practising.undo}
        >
          {say('practice.undo')}
          <Key name="u" />
        </button>
        <button type="button" class="button" onClick={practising.again}>
          {say('practice.again')}
        </button>
        <button type="button" class="button" onClick={practising.leave}>
          {say('practice.leave')}
        </button>
      </aside>
    </>
  )
}

/** Shown while somebody practises, wherever the practice table is what is seen. */
export function Practice() {
  const practised = useGame((state) => state.practised)
  const isAbove = useGame((state) => ['tutorial', 'analysis', state.above].includes(screenOf(state)))
  return practised === null || isAbove ? null : <Bar practised={practised} />
}
