import { options, render } from 'preact'
import { chooseLanguage, LANGUAGES } from '../i18n/languages.ts'
import { sayer } from '../i18n/say.ts'
import type { GameStore } from '../store/game-store.ts'
import type { Settings } from '../store/settings.ts'
import { App } from './app.tsx'
import { TableContext, WordsContext } from './context.ts'

/** What settings mean for the whole page: text size, contrast, motion. */
function dress(root: HTMLElement, settings: Settings): void {
  root.style.setProperty('--text-scale', `${settings.textSize / 100}`)
  root.dataset['motion'] = settings.motion
  const wants = root.ownerDocument.defaultView?.matchMedia('(prefers-contrast: more)').matches ?? false
  const high = settings.contrast === 'high' || (settings.contrast === 'system' && wants)
  root.dataset['contrast'] = high ? 'high' : 'normal'
}

// What the store says is shown at once: a key pressed right after a decision never acts on cards of the statement before.
options.debounceRendering = (flush) => flush()

/** Opens the page over a store: the language's first words, then the title or the running match. */
export async function openPage(store: GameStore, document: Document): Promise<void> {
  const lang = chooseLanguage(document.defaultView?.navigator.languages ?? [])
  const language = LANGUAGES[lang]
  const root = document.documentElement
  root.lang = lang
  root.dir = language.dir
  dress(root, store.getState().settings)
  store.subscribe(
    (state) => state.settings,
    (settings) => dress(root, settings),
  )
  document.defaultView
    ?.matchMedia('(prefers-contrast: more)')
    .addEventListener('change', () => dress(root, store.getState().settings))

  const say = sayer(await language.start(), lang)
  const loadGame = async () => {
    const [{ Screens }, words, banks] = await Promise.all([import('./screens.tsx'), language.game(), language.speech()])
    const game = { say: sayer(words, lang), banks }
    return () => (
      <WordsContext.Provider value={game}>
        <Screens />
      </WordsContext.Provider>
    )
  }
  const app = document.getElementById('app')
  if (app === null) return
  app.replaceChildren()
  render(
    <TableContext.Provider value={{ store, say, lang }}>
      <App loadGame={loadGame} />
    </TableContext.Provider>,
    app,
  )
}
