import { useState } from 'preact/hooks'
import { moveKey } from '../../store/remap.ts'
import { type KeyName, type KeyPlace, PLACES } from '../../store/shortcuts.ts'
import { useActions, useGame, useTable } from '../context.ts'
import { Dialog } from '../parts/dialog.tsx'
import { useKeyName } from '../parts/key.tsx'
import { KeyRow } from './key-row.tsx'
import { useWish } from './wish.ts'
import '../styles/keys.css'

/** Each key once, under the first place where it acts. */
const PARTS = (Object.keys(PLACES) as KeyPlace[]).map((place, index, places) => {
  const before = places.slice(0, index).flatMap((earlier): readonly KeyName[] => PLACES[earlier])
  return { place, keys: PLACES[place].filter((key) => !before.includes(key)) }
})

/** Every single key with what it does: to change it, to switch it off, and to set all back. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useTable()
  const actions = useActions()
  const nameOf = useKeyName()
  const { keys, remap } = useGame((state) => state.settings)
  const [said, setSaid] = useState('')
  const whatOf = (key: KeyName) => say(`keys.does.${key}`)

  const move = (key: KeyName, wish: string | null) => {
    const moved = moveKey(remap, key, wish)
    const name = nameOf(wish ?? '')
    if ('remap' in moved) {
      actions.set({ remap: moved.remap })
      setSaid(say(wish === null ? 'keys.done.off' : 'keys.done', { what: whatOf(key), name }))
    } else if (moved.why === 'unusable') setSaid(say('keys.no.unusable'))
    else setSaid(say('keys.no.taken', { name, what: whatOf(moved.by) }))
  }
  const { waiting, wait } = useWish(move)
  const ask = (key: KeyName) => {
    wait(waiting === key ? null : key)
    setSaid('')
  }
  const reset = () => {
    actions.set({ remap: {} })
    setSaid(say('keys.done.all'))
  }
  return (
    <Dialog title={say('keys.title')} onClose={onClose}>
      <p>{say('keys.what')}</p>
      {keys ? null : <p>{say('keys.all-off')}</p>}
      {PARTS.map(({ place, keys: own }) => (
        <section key={place} class="keys-part" aria-label={say(`keys.in.${place}`)}>
          <h3>{say(`keys.in.${place}`)}</h3>
          <ul>
            {own.map((key) => (
              <KeyRow
                key={key}
                name={key}
                isWaiting={waiting === key}
                onSwitch={(isOn) => move(key, isOn ? key : null)}
                onAsk={() => ask(key)}
                onLeave={() => wait(null)}
              />
            ))}
          </ul>
        </section>
      ))}
      <div class="keys-foot">
        <p role="status">{waiting === null ? said : say('keys.waiting', { what: whatOf(waiting) })}</p>
        <button type="button" class="button" onClick={reset}>
          {say('keys.reset')}
        </button>
      </div>
    </Dialog>
  )
}
