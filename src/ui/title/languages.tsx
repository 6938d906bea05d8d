import { LANGUAGES, type LanguageId } from '../../i18n/languages.ts'
import { useActions, useTable } from '../context.ts'

/** The languages of the game, each by its own name, for whoever cannot read the one that is shown. */
export function TitleLanguages() {
  const { lang, say } = useTable()
  const actions = useActions()
  return (
    <nav class="title-languages" aria-label={say('settings.language')}>
      {(Object.keys(LANGUAGES) as LanguageId[]).map((id) => (
        <button
          key={id}
          type="button"
          lang={id}
          aria-current={id === lang}
          onClick={() => actions.set({ language: id })}
        >
          {LANGUAGES[id].name}
        </button>
      ))}
    </nav>
  )
}
