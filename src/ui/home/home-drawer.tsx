import { useLayoutEffect, useRef } from 'preact/hooks'
import { usePlaying, useWords } from '../context.ts'
import { Icon } from '../parts/icon.tsx'
import { HomeGroups } from './home-groups.tsx'

/** The support of both capitals in full. It takes the focus, and gives it back when it closes. */
export function HomeDrawer({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const { view } = usePlaying()
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
      <p>{say('home.note')}</p>
      <HomeGroups whole />
      {view.lineKept === null ? null : <p>{say(view.lineKept ? 'home.line.kept' : 'home.line.broken')}</p>}
      <p>{say('home.needs')}</p>
      <p class="fiction">{say('speech.fiction')}</p>
    </aside>
  )
}
