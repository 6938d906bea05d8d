import type { ComponentType } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { screenOf } from '../store/state.ts'
import { useGame, useTable } from './context.ts'
import { Notices } from './notices.tsx'
import { Still } from './still.tsx'
import { Title } from './title.tsx'

/** Milliseconds after which the title fetches what comes next. */
const IDLE = 1000

/** Loads the game screens with their words once: at once where they are wanted, else when the page is idle. */
function useGameScreens(wanted: boolean, load: () => Promise<ComponentType>) {
  const [screens, setScreens] = useState<ComponentType | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (screens !== null) return
    const now = () =>
      void load().then(
        (loaded) => setScreens(() => loaded),
        () => setFailed(true),
      )
    const wait = window.setTimeout(now, wanted ? 0 : IDLE)
    return () => window.clearTimeout(wait)
  }, [wanted, screens, load])
  return { screens, failed }
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
  }, [isShown, screen])
  return (
    <>
      <Still />
      <Notices />
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
