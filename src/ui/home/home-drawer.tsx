import { useLayoutEffect, useRef } from 'preact/hooks'
import type { AtHome } from '../../rules/view.ts'
import { usePlaying, useWords } from '../context.ts'
import { Icon } from '../parts/icon.tsx'
import { HomeGroups } from './home-groups.tsx'

interface HomeDrawerProps {
  readonly onClose: () => void
  /** What home would see with the text that is being drafted; null where there is none. */
  readonly after?: AtHome | null
}

/** The support of both capitals in full, now and with a text. It takes the focus, and gives it back when it closes. */
export function HomeDrawer({ onClose, after = null }: HomeDrawerProps) {
  const { say } = useWords()
  const { view } = usePlaying()
  const { lineKept } = after ?? view
  const box = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const opener = document.activeElement
    box.current?.focus()
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  return (
    <aside class="home-drawer paper" ref={box} tabIndex={-1} aria-label={say('home.title')}>
      <h2 class="home-title">{say('home.title')}</h2>
      <button type="button" class="home-close" aria-label={say('table.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
      <p>{after === null ? say('home.note') : <b>{say('home.note.then')}</b>}</p>
      <HomeGroups whole after={after} />
      {lineKept === null ? null : <p>{say(lineKept ? 'home.line.kept' : 'home.line.broken')}</p>}
      <p>{say('home.needs')}</p>
    </aside>
  )
}
