import { useState } from 'preact/hooks'
import { LANGUAGES } from '../../i18n/languages.ts'
import { locksOf } from '../../store/state.ts'
import { useActions, useGame, useTable } from '../context.ts'
import { ClockField } from '../lesson/clock-field.tsx'
import { Confirm, Dialog } from '../parts/dialog.tsx'
import { ChoiceField, SwitchField } from './field.tsx'
import { KeysPart } from './keys-part.tsx'
import { SoundFields } from './sound-fields.tsx'
import '../styles/settings.css'
import '../styles/slider.css'

const SIZES = { min: 100, max: 200, step: 10 } as const

function TextSize() {
  const { say } = useTable()
  const actions = useActions()
  const percent = useGame((state) => state.settings.textSize)
  return (
    <label class="settings-field settings-size">
      <span class="settings-legend">{say('settings.text')}</span>
      <input
        type="range"
        class="slider"
        {...SIZES}
        value={percent}
        style={{ '--at': `${(100 * (percent - SIZES.min)) / (SIZES.max - SIZES.min)}%` }}
        aria-valuetext={say('settings.text.now', { percent })}
        onChange={(event) => actions.set({ textSize: event.currentTarget.valueAsNumber })}
      />
      <output>{say('settings.text.now', { percent })}</output>
    </label>
  )
}

function Erase({ onErased }: { readonly onErased: () => void }) {
  const { say, keeper } = useTable()
  const actions = useActions()
  const watching = useGame((state) => state.watching)
  const [asks, setAsks] = useState(false)
  const erase = () => {
    setAsks(false)
    onErased()
    actions.eraseAll()
    keeper.forget()
  }
  return (
    <div class="settings-field settings-erase">
      <button type="button" class="button settings-danger" aria-disabled={watching} onClick={() => setAsks(!watching)}>
        {say('settings.erase')}
      </button>
      <p>{say(watching ? 'saves.no.watching' : 'settings.erase.what')}</p>
      {asks ? (
        <Confirm
          question={say('settings.erase.question')}
          detail={say('settings.erase.detail')}
          yes={say('settings.erase.yes')}
          no={say('settings.erase.no')}
          onYes={erase}
          onNo={() => setAsks(false)}
        />
      ) : null}
    </div>
  )
}

/** The settings. Every change holds at once and is kept. */
export function Settings({ onClose }: { readonly onClose: () => void }) {
  const { say, lang } = useTable()
  const actions = useActions()
  const settings = useGame((state) => state.settings)
  const isInstant = useGame((state) => state.run?.instant ?? false)
  const languages = Object.entries(LANGUAGES).map(
    ([id, { name }]) =>
      [
        id,
        <span key={id} lang={id}>
          {name}
        </span>,
      ] as const,
  )
  const { quality, motion, contrast, font, reading, pace, counter, pair, closedHints } = settings
  const locks = useGame(locksOf)
  return (
    <Dialog title={say('settings.name')} onClose={onClose}>
      <ChoiceField
        legend={say('settings.language')}
        value={lang as string}
        options={languages}
        onPick={(language) => actions.set({ language })}
        isHeld={locks.language !== undefined}
      />
      <TextSize />
      <SoundFields />
      <ChoiceField
        legend={say('settings.font')}
        value={font}
        options={(['serif', 'plain'] as const).map((id) => [id, say(`settings.font.${id}`)])}
        onPick={(picked) => actions.set({ font: picked })}
      />
      <ChoiceField
        legend={say('settings.contrast')}
        value={contrast}
        options={(['system', 'normal', 'high'] as const).map((id) => [id, say(`settings.contrast.${id}`)])}
        onPick={(picked) => actions.set({ contrast: picked })}
      />
      <ChoiceField
        legend={say('settings.quality')}
        value={quality}
        options={(['auto', 'full', 'plain', 'still'] as const).map((id) => [id, say(`settings.quality.${id}`)])}
        onPick={(picked) => actions.set({ quality: picked })}
      />
      {isInstant ? <p>{say('settings.run')}</p> : null}
      <ChoiceField
        legend={say('settings.motion')}
        value={motion}
        options={(['system', 'less'] as const).map((id) => [id, say(`settings.motion.${id}`)])}
        onPick={(picked) => actions.set({ motion: picked })}
      />
      <ChoiceField
        legend={say('settings.pace')}
        value={pace}
        options={(['calm', 'fast', 'instant'] as const).map((id) => [id, say(`settings.pace.${id}`)])}
        onPick={(picked) => actions.set({ pace: picked })}
        isHeld={locks.pace !== undefined}
      />
      <ChoiceField
        legend={say('settings.reading')}
        value={reading}
        options={(['full', 'easy'] as const).map((id) => [id, say(`settings.reading.${id}`)])}
        onPick={(picked) => actions.set({ reading: picked })}
        isHeld={locks.reading !== undefined}
      >
        <small>{say('settings.reading.what')}</small>
      </ChoiceField>
      <KeysPart />
      <div class="settings-field">
        <SwitchField
          label={say('settings.counter')}
          isOn={counter}
          onSwitch={(isOn) => actions.set({ counter: isOn })}
          isHeld={locks.counter !== undefined}
        />
        <SwitchField
          label={say('pair.setting')}
          isOn={pair}
          onSwitch={(isOn) => actions.set({ pair: isOn })}
          isHeld={locks.pair !== undefined}
        />
      </div>
      <ClockField />
      <div class="settings-field settings-erase">
        <button type="button" class="button" onClick={() => actions.set({ closedHints: [] })}>
          {say('settings.hints')}
        </button>
        <p role="status">{say('settings.hints.count', { count: closedHints.length })}</p>
      </div>
      <Erase onErased={onClose} />
    </Dialog>
  )
}
