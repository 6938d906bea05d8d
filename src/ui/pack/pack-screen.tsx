import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { LANGUAGES, type LanguageId, type PackKey } from '../../i18n/languages.ts'
import type { Say } from '../../i18n/say.ts'
import { typeset } from '../../i18n/typeset.ts'
import { useTable } from '../context.ts'

interface Loaded {
  readonly lang: LanguageId
  readonly Desk: ComponentType<{ readonly say: Say<PackKey> }>
  readonly say: Say<PackKey>
}

async function load(lang: LanguageId): Promise<Loaded> {
  const [{ PackDesk }, words] = await Promise.all([import('./pack-desk.tsx'), LANGUAGES[lang].pack()])
  return { lang, Desk: PackDesk, say: typeset(words, LANGUAGES[lang]) }
}

/** The print pack: its sheets and their words are fetched when it is opened. */
export function PackScreen() {
  const { lang, say } = useTable()
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    void load(lang).then(setLoaded, () => setFailed(true))
  }, [lang])
  if (loaded !== null && loaded.lang === lang) return <loaded.Desk key={lang} say={loaded.say} />
  return <main class="first">{failed ? <p role="alert">{say('app.not-loaded')}</p> : null}</main>
}
