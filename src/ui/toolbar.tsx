import { useRef, useState } from 'preact/hooks'
import { playingOf, screenOf } from '../store/state.ts'
import { useActions, useGame, useTable, useWords } from './context.ts'
import { useLibrary } from './library/use-library.tsx'
import { useIdleEscape } from './parts/escape.ts'
import { useKeys } from './parts/keys.ts'
import { Minutes } from './parts/minutes.tsx'
import { Pause } from './pause.tsx'
import { useEndingAsked } from './runner/ending-asked.tsx'
import { Share } from './runs/share.tsx'
import { useRuns } from './runs/use-runs.tsx'
import { Saves } from './saves/saves.tsx'
import { Help } from './settings/help.tsx'
import { Settings } from './settings/settings.tsx'
import './styles/toolbar.css'

const DIALOGS = { help: Help, settings: Settings, saves: Saves, minutes: Minutes, share: Share, pause: Pause } as const
type Shown = keyof typeof DIALOGS
const ITEMS = ['help', 'settings', 'saves', 'minutes', 'share'] as const
/** These speak of the match on the screen. */
const OF_MATCH: readonly Shown[] = ['help', 'minutes', 'share']

/** The menu of the game screens behind one small button; and the pause. */
export function Toolbar() {
  const { say } = useWords()
  const { say: start } = useTable()
  const actions = useActions()
  const screen = useGame(screenOf)
  const isMatch = useGame((state) => playingOf(state) !== null)
  const assigned = useGame((state) => state.assigned)
  const isPractice = useGame((state) => state.practised !== null)
  const { unlessLost, unlessLeft, question } = useEndingAsked()
  const menu = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  const { openLibrary, library } = useLibrary()
  const { openRuns, runs } = useRuns()
  const close = () => menu.current?.togglePopover(false)
  const has = (dialog: Shown) => (isMatch || !OF_MATCH.includes(dialog)) && !(isPractice && dialog === 'share')
  const open = (dialog: Shown) => {
    close()
    if (has(dialog)) setShown(dialog)
  }
  const go = (way: () => void) => {
    close()
    way()
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
        {ITEMS.filter(has).map((item) => (
          <button key={item} type="button" class="toolbar-item" onClick={() => open(item)}>
            {say(`menu.${item}`)}
          </button>
        ))}
        <button type="button" class="toolbar-item" onClick={() => go(openRuns)}>
          {start('runs.title')}
        </button>
        <button type="button" class="toolbar-item" onClick={() => go(() => openLibrary('facts'))}>
          {start('library.name')}
        </button>
        {assigned === null ? null : (
          <button type="button" class="toolbar-item" onClick={() => actions.assigning.show(assigned)}>
            {start('title.assigned')}
          </button>
        )}
        {isPractice ? (
          <button type="button" class="toolbar-item" onClick={() => go(actions.practising.leave)}>
            {say('menu.practice')}
          </button>
        ) : null}
        <button type="button" class="toolbar-item" onClick={() => go(() => unlessLeft(() => actions.open('atlas')))}>
          {say('menu.atlas')}
        </button>
        <button type="button" class="toolbar-item" onClick={() => go(() => unlessLost(actions.toTitle))}>
          <span>
            {say('menu.title')}
            <small>{say('menu.title.what', { practice: isPractice ? 'yes' : 'no' })}</small>
          </span>
        </button>
      </div>
      {question}
      {library}
      {runs}
      {Dialog === null ? null : <Dialog onClose={() => setShown(null)} onOpen={open} />}
    </nav>
  )
}
