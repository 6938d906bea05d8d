import { useActions, useWords } from '../context.ts'
import { DossierHead } from '../dossier/head.tsx'
import { OwnMandate } from '../dossier/mandate.tsx'
import { TheirMandates } from '../dossier/theirs.tsx'
import { Key } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'
import '../styles/dossier.css'
import '../styles/dossier-sizes.css'

/** What one of two people reads alone before the talks: the mandate, and those that the other side may have. */
export function TwoDossier() {
  const { say } = useWords()
  const { enterVilla } = useActions()
  useKeys({ Enter: enterVilla })
  return (
    <main class="dossier">
      <div class="dossier-inner two-dossier">
        <DossierHead told={say('two.dossier')} />
        <OwnMandate />
        <section class="dossier-theirs" aria-labelledby="dossier-theirs">
          <TheirMandates />
          <p class="dossier-nine">{say('two.dossier.rules')}</p>
        </section>
        <button type="button" class="button button-brass dossier-go" onClick={enterVilla}>
          {say('two.dossier.go')}
          <Key name="Enter" />
        </button>
      </div>
    </main>
  )
}
