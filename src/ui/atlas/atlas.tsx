import { ENDINGS } from '../../rules/outcomes.ts'
import { useActions, useGame, useWords } from '../context.ts'
import { useArrivalFocus } from '../parts/focus.ts'
import { Key } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'

/** All endings: which have been reached here, and by how few decisions. */
export function Atlas() {
  const { say } = useWords()
  const { close } = useActions()
  const runs = useGame((state) => state.runs)
  const heading = useArrivalFocus<HTMLHeadingElement>()
  useKeys({ Escape: close })
  return (
    <div class="debrief">
      <main class="debrief-inner">
        <h1 tabIndex={-1} ref={heading}>
          {say('atlas.title')}
        </h1>
        <ol class="paper debrief-told">
          {ENDINGS.map((ending) => {
            const best = Math.min(...runs.filter((run) => run.ending === ending).map(({ decisions }) => decisions))
            const words = { ending, seen: Number.isFinite(best) ? 'yes' : 'no', best: Number.isFinite(best) ? best : 0 }
            return (
              <li key={ending} value={ending}>
                {words.seen === 'yes' ? `${say(`ending.${ending}.name`)} · ` : ''}
                {say('atlas.best', words)}
              </li>
            )
          })}
        </ol>
        <button type="button" class="button" onClick={close}>
          {say('atlas.close')}
          <Key name="Escape" />
        </button>
      </main>
    </div>
  )
}
