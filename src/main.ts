import '@fontsource/source-serif-4/latin-400.css'
import '@fontsource/source-serif-4/latin-600.css'
import '@fontsource/playfair-display/latin-600.css'
import './ui/styles/tokens.css'
import './ui/styles/base.css'
import type { Debrief } from './analysis/debrief.ts'
import { startSound } from './audio/sound.ts'
import { geneva } from './content/geneva.ts'
import type { View } from './rules/view.ts'
import { createGameStore } from './store/game-store.ts'
import { openShelf } from './store/shelf.ts'
import { askForTurn, followTabs } from './store/tabs.ts'
import { followAddress } from './ui/address.ts'
import { exposeForTests } from './ui/expose.ts'
import { followGamepads } from './ui/gamepad.ts'
import { openPage } from './ui/page.tsx'

// Another tab may be playing: nothing is read, begun or laid aside before that is known.
const plays = await askForTurn(navigator.locks)
const store = createGameStore(
  openShelf(() => window.localStorage),
  plays,
)
followTabs(store, navigator.locks, window)
exposeForTests(store, window)
followAddress(store, window)
startSound(store, window)
followGamepads(window)

/** The picture comes after the words have painted; without it the game plays over a still picture. */
const showPicture = async () => {
  try {
    const { startStage } = await import('../scenes/stage.ts')
    const parent = document.getElementById('stage')
    if (parent !== null) await startStage(parent, store)
  } catch {
    store.getState().actions.setPicture('off')
  }
}

/** The sums of the debrief take most of a second: a worker does them, or this page where it may have none. */
async function debrief(view: View): Promise<Debrief | null> {
  try {
    const { default: DebriefWorker } = await import('./debrief-worker.ts?worker&inline')
    const worker = new DebriefWorker()
    return await new Promise<Debrief | null>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Debrief | null>) => resolve(data)
      worker.onerror = reject
      worker.postMessage(view)
    }).finally(() => worker.terminate())
  } catch {
    const { debriefOf } = await import('./analysis/debrief.ts')
    return debriefOf(geneva, view)
  }
}

const idle = window.requestIdleCallback ?? ((then: () => void) => window.setTimeout(then, 200))
void openPage(store, document, debrief).then(() => idle(() => void showPicture()))
