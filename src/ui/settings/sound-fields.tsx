import { locksOf } from '../../store/state.ts'
import { useActions, useGame, useTable } from '../context.ts'
import { SwitchField } from './field.tsx'
import '../styles/slider.css'
import '../styles/sound-fields.css'

const VOLUMES = ['music', 'sounds', 'room'] as const
const RANGE = { min: 0, max: 100, step: 5 } as const

function Volume({ of }: { readonly of: (typeof VOLUMES)[number] }) {
  const { say } = useTable()
  const actions = useActions()
  const percent = useGame((state) => state.settings[of])
  return (
    <label class="settings-volume">
      <span>{say(`settings.sound.${of}`)}</span>
      <input
        type="range"
        class="slider"
        {...RANGE}
        value={percent}
        style={{ '--at': `${percent}%` }}
        aria-valuetext={say('settings.sound.now', { percent })}
        onInput={(event) => actions.set({ [of]: event.currentTarget.valueAsNumber })}
      />
      <output>{say('settings.sound.now', { percent })}</output>
    </label>
  )
}

/** Three volumes, silence, and captions. */
export function SoundFields() {
  const { say } = useTable()
  const actions = useActions()
  const mute = useGame((state) => state.settings.mute)
  const captions = useGame((state) => state.settings.captions)
  const locks = useGame(locksOf)
  return (
    <fieldset class="settings-field settings-sound">
      <legend>{say('settings.sound')}</legend>
      {VOLUMES.map((volume) => (
        <Volume key={volume} of={volume} />
      ))}
      <SwitchField
        label={say('settings.sound.mute')}
        isOn={mute}
        onSwitch={(isOn) => actions.set({ mute: isOn })}
        isHeld={locks.mute !== undefined}
      />
      <SwitchField
        label={say('settings.sound.captions')}
        isOn={captions}
        onSwitch={(isOn) => actions.set({ captions: isOn })}
        isHeld={locks.captions !== undefined}
      >
        <small>{say('settings.sound.captions.what')}</small>
      </SwitchField>
    </fieldset>
  )
}
