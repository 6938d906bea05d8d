import type { Debrief } from '../../analysis/debrief.ts'
import type { Shown } from '../../analysis/principle.ts'
import type { GameKey } from '../../i18n/languages.ts'
import { usePlaying, useWords } from '../context.ts'

/** Where in the summit a decision was made. */
export function useWhen(): (decision: number) => string {
  const { say } = useWords()
  const { view } = usePlaying()
  return (decision) => {
    const made = view.remembered[decision - 1]
    const act = say(`act.${made?.act ?? 'ended'}` as GameKey)
    return say('debrief.at', { n: made?.statement ?? 'none', act })
  }
}

/** What the principle says of this summit: some are told in another way where the player did not follow them. */
function principleKey({ principle, heeded }: Shown, isSigned: boolean): GameKey {
  const key = `debrief.principle.${principle}` as const
  if (heeded || key === 'debrief.principle.logrolling' || key === 'debrief.principle.reciprocity') return key
  if (principle === 'batna') return isSigned ? 'debrief.principle.batna.signed' : 'debrief.principle.batna.left'
  return principle === 'pareto' || principle === 'commitment' ? `debrief.principle.${principle}.not` : key
}

/** One principle on the player's own move: plain words, then the term, then who coined it. */
export function PrincipleShown({ shown }: Pick<Debrief, 'shown'>) {
  const { say } = useWords()
  const when = useWhen()
  const isSigned = usePlaying().view.end?.form != null
  return (
    <section class="desk-card paper" aria-labelledby="debrief-principle">
      <h2 id="debrief-principle">{say('debrief.principle')}</h2>
      {shown === null ? (
        <p>{say('debrief.principle.none')}</p>
      ) : (
        <>
          <p>
            <b>{when(shown.decision)}.</b> {say(principleKey(shown, isSigned))}
          </p>
          <p class="debrief-soft">
            {say(`debrief.term.${shown.principle}`)} <cite>{say(`debrief.source.${shown.principle}`)}.</cite>
          </p>
        </>
      )}
    </section>
  )
}
