import { useActions, useGame, usePlaying, useWords } from '../context.ts'
import { Guess } from '../parts/guess.tsx'
import { Key } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'
import { Facts } from './facts.tsx'
import { DossierHead } from './head.tsx'
import { OwnMandate } from './mandate.tsx'
import { TheirSheets } from './theirs.tsx'
import { DossierWords } from './words.tsx'
import '../styles/dossier.css'
import '../styles/dossier-sizes.css'

/** What the head of delegation reads before the talks, and a first forecast. */
export function Dossier() {
  const { say } = useWords()
  const actions = useActions()
  const { seat } = usePlaying().view
  const watching = useGame((state) => state.watching)
  const go = () => (watching ? undefined : actions.enterVilla())
  useKeys({ Enter: go })
  return (
    <main class="dossier">
      <div class="dossier-inner">
        <DossierHead told={say('dossier.where', { seat })} />
        <DossierWords />
        <OwnMandate />
        <TheirSheets />
        <Facts />
        <section class="dossier-guess panel" aria-label={say('dossier.guess')}>
          <Guess
            when="villa"
            question={say('dossier.guess')}
            detail={say(watching ? 'choice.watching' : 'dossier.guess.what')}
          />
        </section>
        <button type="button" class="button button-brass dossier-go" aria-disabled={watching} onClick={go}>
          {say('dossier.go')}
          <Key name="Enter" />
        </button>
      </div>
    </main>
  )
}
