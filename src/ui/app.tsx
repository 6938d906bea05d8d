import type { ComponentType } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { screenOf } from '../store/state.ts'
import { Captions } from './captions.tsx'
import { useGame, useTable } from './context.ts'
import { ClassClockBar } from './lesson/class-clock.tsx'
import { Notices } from './notices.tsx'
import { Still } from './still.tsx'
import { Title } from './title.tsx'

/** Milliseconds after which the title fetches what comes next. */
const IDLE = 1000

/**
 * Loads the game screens with their words: at once where they are wanted, else when the page is idle. In another
 * language they come again, and the old ones stay until then.
 */
function useGameScreens(wanted: boolean, load: () => Promise<ComponentType>) {
  const [loaded, setLoaded] = useState<{ by: typeof load; screens: ComponentType } | null>(null)
  const [failed, setFailed] = useState(false)
  const isLoaded = loaded?.by === load
  useEffect(() => {
    if (isLoaded) return
    const now = () =>
      void load().then(
        (screens) => setLoaded({ by: load, screens }),
        () => setFailed(true),
      )
    const wait = window.setTimeout(now, wanted ? 0 : IDLE)
    return () => window.clearTimeout(wait)
  }, [wanted, isLoaded, load])
  return { screens: loaded?.screens ?? null, failed }
}

/** The whole page: the title, or the screen of the running match. */
export function App({ loadGame }: { readonly loadGame: () => Promise<ComponentType> }) {
  const screen = useGame(screenOf)
  const { say } = useTable()
  const { screens: Screens, failed } = useGameScreens(screen !== 'title', loadGame)
  const isShown = screen === 'title' || Screens !== null
  // What is shown, for whoever looks from outside: by then the screen's keys and buttons answer.
  useLayoutEffect(() => {
    if (isShown) document.documentElement.dataset['screen'] = screen
    const heading = document.querySelector('h1')?.textContent ?? ''
    document.title = heading === say('title.name') ? say('app.name') : `${heading} · ${say('app.name')}`
  }, [isShown, screen, say])
  return (
    <>
      <Still />
      <ClassClockBar />
      <Notices />
      <Captions />
      {screen === 'title' ? <Title /> : Screens === null ? null : <Screens />}
      {failed && screen !== 'title' ? (
        <main class="first">
          <p role="alert">{say('app.not-loaded')}</p>
          <button type="button" class="button button-brass" onClick={() => location.reload()}>
            {say('app.again')}
          </button>
        </main>
      ) : null}
    </>
  )
}
