import { LOCK_NAMES, LOCKABLE, type LockName, type Locks } from '../../classroom/assignment.ts'
import { isLanguage, LANGUAGES, type StartKey } from '../../i18n/languages.ts'
import { useTable, useWords } from '../context.ts'
import { SelectField } from './fields.tsx'

const LABEL: { readonly [name in LockName]: StartKey } = {
  language: 'settings.language',
  reading: 'settings.reading',
  pace: 'settings.pace',
  mute: 'settings.sound.mute',
  captions: 'settings.sound.captions',
  keys: 'settings.keys',
  counter: 'settings.counter',
  pair: 'pair.setting',
}
const FREE = 'free'

interface LockFieldsProps {
  readonly locks: Locks
  readonly onLock: (locks: Locks) => void
}

/** Which settings an assignment holds, and to what. Languages that this page does not speak are not offered. */
export function LockFields({ locks, onLock }: LockFieldsProps) {
  const { say } = useWords()
  const { say: start } = useTable()
  const nameOf = (name: LockName, value: string | boolean): string => {
    if (typeof value === 'boolean') return say('assign.on', { on: value ? 'yes' : 'no' })
    if (name === 'language') return isLanguage(value) ? LANGUAGES[value].name : value
    return start(`settings.${name}.${value}` as StartKey)
  }
  const pick = (name: LockName, picked: string) => {
    const { [name]: _, ...others } = locks
    const value = (LOCKABLE[name] as readonly (string | boolean)[]).find((one) => `${one}` === picked)
    onLock(value === undefined ? others : { ...others, [name]: value })
  }
  return (
    <fieldset class="class-locks settings-field">
      <legend>{say('assign.locks')}</legend>
      <p>{say('assign.locks.what')}</p>
      <div class="task-grid">
        {LOCK_NAMES.map((name) => (
          <SelectField
            key={name}
            label={start(LABEL[name])}
            value={`${locks[name] ?? FREE}`}
            options={[
              [FREE, say('assign.free')],
              ...(LOCKABLE[name] as readonly (string | boolean)[])
                .filter((value) => name !== 'language' || isLanguage(`${value}`))
                .map((value) => [`${value}`, nameOf(name, value)] as const),
            ]}
            onPick={(picked) => pick(name, picked)}
          >
            {name === 'reading' ? <p>{start('settings.reading.what')}</p> : null}
          </SelectField>
        ))}
      </div>
    </fieldset>
  )
}
