import type { ComponentType, VNode } from 'preact'
import { useState } from 'preact/hooks'
import { LANGUAGES, type LanguageId } from '../../i18n/languages.ts'
import { typeset } from '../../i18n/typeset.ts'
import { type GameWords, useTable, WordsContext } from '../context.ts'
import { Dialog } from './dialog.tsx'

/** What a fetched dialog is given besides its own. */
interface Closing {
  readonly onClose: () => void
}

interface Loaded<P> {
  readonly Shown: ComponentType<P & Closing>
  readonly words: GameWords
  readonly props: P
}

async function wordsOf(lang: LanguageId): Promise<GameWords> {
  const language = LANGUAGES[lang]
  const [words, banks] = await Promise.all([language.game(), language.speech()])
  return { say: typeset(words, language), banks }
}

interface Fetched<P> {
  readonly open: (props: P) => void
  /** What is to be shown where the opener stands: the open dialog, or null. */
  readonly shown: VNode | null
}

/**
 * A dialog that is fetched when it is first asked for, with the game's words: the title has none of them yet. Where it
 * cannot be fetched, that is said in its place, under its name.
 */
export function useFetched<P extends object>(
  name: string,
  load: () => Promise<ComponentType<P & Closing>>,
): Fetched<P> {
  const { say, lang } = useTable()
  const [opened, setOpened] = useState<Loaded<P> | 'failed' | null>(null)
  const open = (props: P) =>
    void Promise.all([load(), wordsOf(lang)]).then(
      ([Shown, words]) => setOpened({ Shown, words, props }),
      () => setOpened('failed'),
    )
  const close = () => setOpened(null)
  if (opened === null) return { open, shown: null }
  if (opened === 'failed') {
    const shown = (
      <Dialog title={name} onClose={close}>
        <p role="alert">{say('app.not-loaded')}</p>
      </Dialog>
    )
    return { open, shown }
  }
  const { Shown, words, props } = opened
  const shown = (
    <WordsContext.Provider value={words}>
      <Shown {...props} onClose={close} />
    </WordsContext.Provider>
  )
  return { open, shown }
}
