import { boundTo, type KeyName } from '../../store/shortcuts.ts'
import { useGame, useTable } from '../context.ts'
import { useKeyName } from '../parts/key.tsx'

interface KeyRowProps {
  readonly name: KeyName
  /** The next key that is pressed shall be this one's. */
  readonly isWaiting: boolean
  readonly onSwitch: (isOn: boolean) => void
  readonly onAsk: () => void
  readonly onLeave: () => void
}

/** One single key: whether it acts, what it does, and the key it is now as a button that asks for another. */
export function KeyRow({ name, isWaiting, onSwitch, onAsk, onLeave }: KeyRowProps) {
  const { say, store } = useTable()
  const nameOf = useKeyName()
  const bound = useGame((state) => boundTo(state.settings.remap, name))
  const what = say(`keys.does.${name}`)
  const written = bound === null ? '' : nameOf(bound)
  return (
    <li class="keys-row">
      <label class="keys-what">
        <input
          type="checkbox"
          checked={bound !== null}
          onChange={(event) => {
            onSwitch(event.currentTarget.checked)
            // Where it is refused, because the key is taken meanwhile, the box says what is.
            event.currentTarget.checked = boundTo(store.getState().settings.remap, name) !== null
          }}
        />
        {what}
      </label>
      <button
        type="button"
        class={isWaiting ? 'keys-change keys-waiting' : 'keys-change'}
        aria-label={say('keys.change', { what, key: bound === null ? 'off' : 'on', name: written })}
        onClick={onAsk}
        onBlur={onLeave}
      >
        {isWaiting ? say('keys.press') : bound === null ? say('keys.off') : written}
      </button>
    </li>
  )
}
