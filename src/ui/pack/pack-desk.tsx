import { useMemo, useState } from 'preact/hooks'
import type { PackKey } from '../../i18n/languages.ts'
import type { Say } from '../../i18n/say.ts'
import { useActions, useGame, useTable, useWords } from '../context.ts'
import { useArrivalFocus } from '../parts/focus.ts'
import { Key } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'
import { Choosing } from './choosing.tsx'
import { type Chosen, printingOf } from './printing.ts'
import { Sheets } from './sheets.tsx'
import '../styles/settings.css'
import '../styles/desk.css'
import '../styles/pack.css'

/**
 * The seed at first, where the teacher's page sets none: never that of a running summit, whose secrets would lie open in the
 * guide.
 */
const SOME_SEED = 7

const FIRST: Omit<Chosen, 'seed' | 'word'> = {
  sheets: ['guide', 'note', 'rubric', 'roles', 'answers'],
  ...{ chairs: 'both', level: 'full', paper: 'a4', labels: '' },
}

/** Choosing sheets, seeing them as they will be printed, and printing them. */
export function PackDesk({ say }: { readonly say: Say<PackKey> }) {
  const { lang, say: sayStart } = useTable()
  const words = useWords()
  const actions = useActions()
  const assigned = useGame((state) => state.making?.seed)
  const [chosen, setChosen] = useState<Chosen>({
    ...FIRST,
    seed: typeof assigned === 'number' ? assigned : SOME_SEED,
    word: sayStart('title.place'),
  })
  const heading = useArrivalFocus<HTMLHeadingElement>()
  const printing = useMemo(
    () => printingOf(words.say, say, lang, chosen),
    [words, say, lang, chosen.seed, chosen.level],
  )
  const isNone = chosen.sheets.length === 0
  useKeys({ Escape: actions.close })
  return (
    <div class="desk pack">
      <main class="desk-inner">
        <header class="pack-head">
          <h1 tabIndex={-1} ref={heading}>
            {say('pack.title')}
          </h1>
          <p>{say('pack.what')}</p>
        </header>
        <div class="pack-columns">
          <Choosing say={say} chosen={chosen} onChoose={(change) => setChosen((now) => ({ ...now, ...change }))} />
          <section class="pack-preview" aria-label={say('pack.preview')}>
            {isNone ? (
              <p class="desk-card paper">{say('pack.none')}</p>
            ) : (
              <Sheets printing={printing} chosen={chosen} />
            )}
          </section>
        </div>
        <footer class="pack-foot">
          <button type="button" class="button" onClick={actions.close}>
            {say('pack.close')}
            <Key name="Escape" />
          </button>
          <button
            type="button"
            class="button button-brass pack-print"
            aria-disabled={isNone}
            onClick={() => (isNone ? undefined : window.print())}
          >
            {say('pack.print')}
          </button>
        </footer>
      </main>
    </div>
  )
}
