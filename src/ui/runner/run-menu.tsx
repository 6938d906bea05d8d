import { isOver, isSeries, type Run } from '../../store/run.ts'
import { BAR_PLACES, BAR_SIZES } from '../../store/wishes.ts'
import { useActions, useGame, useWords } from '../context.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Key } from '../parts/key.tsx'
import { ChoiceField } from '../settings/field.tsx'
import { useEndingAsked } from './ending-asked.tsx'
import { useRestarts } from './use-restarts.ts'
import { useWish } from './use-wished.ts'
import '../styles/settings.css'
import '../styles/pause.css'

interface RunMenuProps {
  readonly run: Run
  readonly onClose: () => void
}

/** What can be done with a run, and how its bar stands. */
export function RunMenu({ run, onClose }: RunMenuProps) {
  const { say } = useWords()
  const actions = useActions()
  const { again, afresh } = useRestarts()
  const { unlessLost, question } = useEndingAsked()
  const wishes = useGame((state) => state.settings.runner)
  const wish = useWish()
  return (
    <Dialog title={say('run.menu')} onClose={onClose}>
      {isOver(run) ? null : <p class="pause-timed">{say('run.menu.what')}</p>}
      <div class="pause-ways">
        <button type="button" class="button button-brass" onClick={again}>
          {say(isSeries(run) ? 'run.menu.next' : 'run.menu.again')} <Key name="r" />
        </button>
        <button type="button" class="button" onClick={() => unlessLost(afresh)}>
          {say('run.menu.afresh')} <Key name="n" />
        </button>
        <p>{say('run.menu.afresh.what', { kind: run.attempt.kind })}</p>
      </div>
      <ChoiceField
        legend={say('run.menu.place')}
        value={wishes.place}
        options={BAR_PLACES.map((id) => [id, say(`run.menu.place.${id}`)])}
        onPick={(place) => wish({ place })}
      />
      <ChoiceField
        legend={say('run.menu.size')}
        value={wishes.size}
        options={BAR_SIZES.map((id) => [id, say(`run.menu.size.${id}`)])}
        onPick={(size) => wish({ size })}
      />
      <div class="settings-field settings-erase">
        <button type="button" class="button" onClick={() => unlessLost(actions.running.leave)}>
          {say(isOver(run) ? 'run.menu.away' : 'run.menu.leave')}
        </button>
        <p>{say(isOver(run) ? 'run.menu.away.what' : 'run.menu.leave.what')}</p>
      </div>
      {question}
    </Dialog>
  )
}
