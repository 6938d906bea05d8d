import { LANGUAGES, type LanguageId } from '../../i18n/languages.ts'
import { locksOf } from '../../store/state.ts'
import { useActions, useGame, useTable } from '../context.ts'

/** The languages of the game, each by its own name, for whoever cannot read the one that is shown. */
export function TitleLanguages() {
  const { lang, say } = useTable()
  const actions = useActions()
  const isHeld = useGame((state) => locksOf(state).language !== undefined)
  return (
    <nav class="title-languages" aria-label={say('settings.language')}>
      {(Object.keys(LANGUAGES) as LanguageId[]).map((id) => (
        <button
          key={id}
          type="button"
          lang={id}
          aria-current={id === lang}
          aria-disabled={isHeld}
          title={isHeld ? say('settings.held') : undefined}
          onClick={() => (isHeld ? undefined : actions.set({ language: id }))}
        >
          {LANGUAGES[id].name}
        </button>
      ))}
    </nav>
  )
}
