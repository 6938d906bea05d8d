import './ui/styles/fonts.css'
import './ui/styles/tokens.css'
import './ui/styles/base.css'
import './ui/styles/languages.css'
import { startSound } from './audio/sound.ts'
import { keepOffline, NO_KEEPER } from './platform/offline.ts'
import { openCourse } from './platform/scorm/course.ts'
import { createGameStore } from './store/game-store.ts'
import { openShelf } from './store/shelf.ts'
import { askForTurn, followTabs } from './store/tabs.ts'
import { followAddress } from './ui/address.ts'
import { exposeForTests } from './ui/expose.ts'
import { followGamepads } from './ui/gamepad.ts'
import { openPage } from './ui/page.tsx'
import { followRun } from './ui/runner/follow-run.ts'
import { askDebrief, askSurvey } from './workers/ask.ts'

// Another tab may be playing: nothing is read, begun or laid aside before that is known.
const plays = await askForTurn(navigator.locks)
const shelf = openShelf(() => window.localStorage)
// A learning platform lays on the shelf what it kept of the last visit.
const course = BUILD_KIND === 'scorm' ? openCourse(window, shelf) : null
const store = createGameStore(shelf, plays)
followTabs(store, navigator.locks, window)
exposeForTests(store, window)
followAddress(store, window)
startSound(store, window)
followGamepads(window)
followRun(store, window)
if (BUILD_KIND === 'scorm') store.getState().actions.setHost({ platform: course !== null })
course?.follow(store, window, askDebrief)
const keeper = BUILD_KIND === 'pwa' ? keepOffline(store, navigator, window) : NO_KEEPER

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

const idle = window.requestIdleCallback ?? ((then: () => void) => window.setTimeout(then, 200))
void openPage(store, document, { debrief: askDebrief, survey: askSurvey }, keeper).then(() =>
  idle(() => void showPicture()),
)
