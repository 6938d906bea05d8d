import { useRef, useState } from 'preact/hooks'
import { useActions, useWords } from '../context.ts'
import { useIdleEscape } from '../parts/escape.ts'
import { Settings } from '../settings/settings.tsx'
import '../styles/toolbar.css'
import { RecordDialog } from './told-list.tsx'

/** The menu of a hand behind one small button. Escape covers the papers: nothing secret comes of it. */
export function TwoMenu() {
  const { say } = useWords()
  const { pairing } = useActions()
  const menu = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<'record' | 'settings' | null>(null)
  const open = (dialog: 'record' | 'settings') => {
    menu.current?.togglePopover(false)
    setShown(dialog)
  }
  const close = () => setShown(null)
  useIdleEscape(pairing.cover)
  return (
    <nav class="toolbar" aria-label={say('menu.open')}>
      <button type="button" class="toolbar-open panel" popovertarget="menu" aria-label={say('menu.open')}>
        <span aria-hidden="true">☰</span>
      </button>
      <div class="toolbar-menu panel" id="menu" popover="auto" ref={menu}>
        <button type="button" class="toolbar-item" onClick={pairing.cover}>
          {say('two.cover')}
        </button>
        <button type="button" class="toolbar-item" onClick={() => open('record')}>
          {say('two.record')}
        </button>
        <button type="button" class="toolbar-item" onClick={() => open('settings')}>
          {say('menu.settings')}
        </button>
        <button type="button" class="toolbar-item" onClick={pairing.leave}>
          {say('two.curtain.title')}
        </button>
      </div>
      {shown === 'record' ? <RecordDialog onClose={close} /> : null}
      {shown === 'settings' ? <Settings onClose={close} /> : null}
    </nav>
  )
}
