import { useState } from 'preact/hooks'
import { locksOf } from '../../store/state.ts'
import { useActions, useGame, useTable } from '../context.ts'
import { SwitchField } from './field.tsx'
import { KeysDialog } from './keys-dialog.tsx'

/** Single keys in the settings: all on or off, and the way to change them one by one. */
export function KeysPart() {
  const { say } = useTable()
  const actions = useActions()
  const { keys, remap } = useGame((state) => state.settings)
  const isHeld = useGame((state) => locksOf(state).keys !== undefined)
  const [isOpen, setOpen] = useState(false)
  return (
    <div class="settings-field">
      <SwitchField
        label={say('settings.keys')}
        isOn={keys}
        onSwitch={(isOn) => actions.set({ keys: isOn })}
        isHeld={isHeld}
      >
        <small>{say('settings.keys.what')}</small>
      </SwitchField>
      <div class="settings-field settings-erase">
        <button type="button" class="button" onClick={() => setOpen(true)}>
          {say('settings.keys.change')}
        </button>
        <p>{say('settings.keys.count', { count: Object.keys(remap).length })}</p>
      </div>
      {isOpen ? <KeysDialog onClose={() => setOpen(false)} /> : null}
    </div>
  )
}
