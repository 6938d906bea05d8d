import { options, render } from 'preact'
import { chooseLanguage, LANGUAGES } from '../i18n/languages.ts'
import { typeset } from '../i18n/typeset.ts'
import type { Keeper } from '../platform/offline.ts'
import type { GameStore } from '../store/game-store.ts'
import type { Settings } from '../store/settings.ts'
import { App } from './app.tsx'
import { type Sums, TableContext, WordsContext } from './context.ts'

/** What settings mean for the whole page: text size, letters, contrast, motion. */
function dress(root: HTMLElement, settings: Settings): void {
  root.style.setProperty('--text-scale', `${settings.textSize / 100}`)
  root.dataset['font'] = settings.font
  root.dataset['motion'] = settings.motion
  const wants = root.ownerDocument.defaultView?.matchMedia('(prefers-contrast: more)').matches ?? false
  const high = settings.contrast === 'high' || (settings.contrast === 'system' && wants)
  root.dataset['contrast'] = high ? 'high' : 'normal'
}

// What the store says is shown at once: a key pressed right after a decision never acts on cards of the statement before.
options.debounceRendering = (flush) => flush()

/** Shows the page in the language that is wanted now: its first words, then the title or the running match. */
async function show(store: GameStore, document: Document, sums: Sums, keeper: Keeper): Promise<void> {
  const chosen = store.getState().settings.language
  const wishes = document.defaultView?.navigator.languages ?? []
  const lang = chooseLanguage(chosen === null ? wishes : [chosen, ...wishes])
  const language = LANGUAGES[lang]
  const say = typeset(await language.start(), language)
  const loadGame = async () => {
    const [{ Screens }, words, banks] = await Promise.all([import('./screens.tsx'), language.game(), language.speech()])
    const game = { say: typeset(words, language), banks }
    return () => (
      <WordsContext.Provider value={game}>
        <Screens />
      </WordsContext.Provider>
    )
  }
  const app = document.getElementById('app')
  if (app === null) return
  document.documentElement.lang = lang
  document.documentElement.dir = language.dir
  document.title = say('app.name')
  render(
    <TableContext.Provider value={{ store, say, lang, sums, keeper }}>
      <App loadGame={loadGame} />
    </TableContext.Provider>,
    app,
  )
}

/** Opens the page over a store, and shows it anew in another language when the settings ask for one. */
export async function openPage(store: GameStore, document: Document, sums: Sums, keeper: Keeper): Promise<void> {
  const root = document.documentElement
  dress(root, store.getState().settings)
  store.subscribe(
    (state) => state.settings,
    (settings) => dress(root, settings),
  )
  document.defaultView
    ?.matchMedia('(prefers-contrast: more)')
    .addEventListener('change', () => dress(root, store.getState().settings))

  document.getElementById('app')?.replaceChildren()
  await show(store, document, sums, keeper)
  store.subscribe(
    (state) => state.settings.language,
    () => void show(store, document, sums, keeper),
  )
}
