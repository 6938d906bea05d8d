import { usePlaying, useWords } from '../context.ts'
import { Flag } from '../parts/flag.tsx'
import { useArrivalFocus } from '../parts/focus.ts'

/** The head of a dossier: whose it is, and in one line what it is for. It has the focus at first. */
export function DossierHead({ told }: { readonly told: string }) {
  const { say } = useWords()
  const { seat } = usePlaying().view
  const heading = useArrivalFocus<HTMLHeadingElement>()
  return (
    <header class="dossier-head">
      <Flag seat={seat} />
      <div>
        <h1 tabIndex={-1} ref={heading}>
          {say('dossier.title')}
        </h1>
        <p>{told}</p>
      </div>
    </header>
  )
}
