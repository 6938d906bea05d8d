import { useRef, useState } from 'preact/hooks'
import { screenOf } from '../store/state.ts'
import { useActions, useGame, useTable, useWords } from './context.ts'
import { useLibrary } from './library/use-library.tsx'
import { useIdleEscape } from './parts/escape.ts'
import { useKeys } from './parts/keys.ts'
import { Minutes } from './parts/minutes.tsx'
import { Pause } from './pause.tsx'
import { Saves } from './saves/saves.tsx'
import { Help } from './settings/help.tsx'
import { Settings } from './settings/settings.tsx'
import './styles/toolbar.css'

const DIALOGS = { help: Help, settings: Settings, saves: Saves, minutes: Minutes, pause: Pause } as const
type Shown = keyof typeof DIALOGS
const ITEMS = ['help', 'settings', 'saves', 'minutes'] as const

/** The menu of the game screens behind one small button: help, settings, saves, minutes, library, title; and the pause. */
export function Toolbar() {
  const { say } = useWords()
  const { say: start } = useTable()
  const actions = useActions()
  const screen = useGame(screenOf)
  const menu = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  const { openLibrary, library } = useLibrary()
  const close = () => menu.current?.togglePopover(false)
  const open = (dialog: Shown) => {
    close()
    setShown(dialog)
  }
  const pause = () => open('pause')
  useKeys({ '?': () => open('help'), m: () => open('minutes'), Pause: pause })
  useIdleEscape(pause)
  const Dialog = shown === null ? null : DIALOGS[shown]
  return (
    <nav class={`toolbar toolbar-on-${screen}`} aria-label={say('menu.open')}>
      <button type="button" class="toolbar-open panel" popovertarget="menu" aria-label={say('menu.open')}>
        <span aria-hidden="true">☰</span>
      </button>
      <div class="toolbar-menu panel" id="menu" popover="auto" ref={menu}>
        {ITEMS.map((item) => (
          <button key={item} type="button" class="toolbar-item" onClick={() => open(item)}>
            {say(`menu.${item}`)}
          </button>
        ))}
        <button
          type="button"
          class="toolbar-item"
          onClick={() => {
            close()
            openLibrary('facts')
          }}
        >
          {start('library.name')}
        </button>
        <button type="button" class="toolbar-item" onClick={actions.toTitle}>
          <span>
            {say('menu.title')}
            <small>{say('menu.title.what')}</small>
          </span>
        </button>
      </div>
      {library}
      {Dialog === null ? null : <Dialog onClose={() => setShown(null)} onOpen={open} />}
    </nav>
  )
}
