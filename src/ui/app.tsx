import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { screenOf } from '../store/state.ts'
import { useGame } from './context.ts'
import { Notices } from './notices.tsx'
import { Still } from './still.tsx'
import { Title } from './title.tsx'

/** Loads the game screens with their words once; the title never waits for them. */
function useGameScreens(wanted: boolean, load: () => Promise<ComponentType>): ComponentType | null {
  const [screens, setScreens] = useState<ComponentType | null>(null)
  useEffect(() => {
    if (wanted && screens === null) void load().then((loaded) => setScreens(() => loaded))
  }, [wanted, screens, load])
  return screens
}

/** The whole page: the title, or the screen of the running match. */
export function App({ loadGame }: { readonly loadGame: () => Promise<ComponentType> }) {
  const screen = useGame(screenOf)
  const Screens = useGameScreens(screen !== 'title', loadGame)
  return (
    <>
      <Still />
      <Notices />
      {screen === 'title' ? <Title /> : Screens === null ? null : <Screens />}
    </>
  )
}
