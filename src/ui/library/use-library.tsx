import type { ComponentType, VNode } from 'preact'
import { useState } from 'preact/hooks'
import { LANGUAGES, type LanguageId } from '../../i18n/languages.ts'
import { sayer } from '../../i18n/say.ts'
import { type GameWords, useTable, WordsContext } from '../context.ts'
import { Dialog } from '../parts/dialog.tsx'
import type { LibraryPart, LibraryProps } from './library.tsx'

interface Loaded {
  readonly Library: ComponentType<LibraryProps>
  readonly words: GameWords
}

/** The library is fetched when it is first asked for, with its words: the title has none of them yet. */
async function load(lang: LanguageId): Promise<Loaded> {
  const language = LANGUAGES[lang]
  const [{ Library }, words, banks] = await Promise.all([import('./library.tsx'), language.game(), language.speech()])
  return { Library, words: { say: sayer(words, lang), banks } }
}

interface LibraryOpener {
  readonly openLibrary: (part: LibraryPart) => void
  /** What is to be shown where the opener stands: the open library, or null. */
  readonly library: VNode | null
}

/** A way into the library. Where it cannot be fetched, that is said. */
export function useLibrary(): LibraryOpener {
  const { say, lang } = useTable()
  const [opened, setOpened] = useState<(Loaded & { readonly part: LibraryPart }) | 'failed' | null>(null)
  const openLibrary = (part: LibraryPart) =>
    void load(lang).then(
      (loaded) => setOpened({ ...loaded, part }),
      () => setOpened('failed'),
    )
  const close = () => setOpened(null)
  if (opened === null) return { openLibrary, library: null }
  if (opened === 'failed') {
    const library = (
      <Dialog title={say('library.name')} onClose={close}>
        <p role="alert">{say('app.not-loaded')}</p>
      </Dialog>
    )
    return { openLibrary, library }
  }
  const { Library, words, part } = opened
  const library = (
    <WordsContext.Provider value={words}>
      <Library part={part} onClose={close} />
    </WordsContext.Provider>
  )
  return { openLibrary, library }
}
