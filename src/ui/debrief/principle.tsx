import type { Debrief } from '../../analysis/debrief.ts'
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

/** Principles that are told in another way where the player did not follow them. */
const TWO_WAYS: readonly string[] = ['batna', 'pareto', 'commitment']

/** One principle on the player's own move: plain words, then the term, then who coined it. */
export function PrincipleShown({ shown }: Pick<Debrief, 'shown'>) {
  const { say } = useWords()
  const when = useWhen()
  return (
    <section class="debrief-card paper" aria-labelledby="debrief-principle">
      <h2 id="debrief-principle">{say('debrief.principle')}</h2>
      {shown === null ? (
        <p>{say('debrief.principle.none')}</p>
      ) : (
        <>
          <p>
            <b>{when(shown.decision)}.</b>{' '}
            {say(
              `debrief.principle.${shown.principle}${!shown.heeded && TWO_WAYS.includes(shown.principle) ? '.not' : ''}` as GameKey,
            )}
          </p>
          <p class="debrief-soft">
            {say(`debrief.term.${shown.principle}`)} <cite>{say(`debrief.source.${shown.principle}`)}.</cite>
          </p>
        </>
      )}
    </section>
  )
}
