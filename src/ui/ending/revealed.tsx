import type { GameKey } from '../../i18n/languages.ts'
import type { EndView } from '../../rules/view.ts'
import { usePlaying, useWords } from '../context.ts'
import { acrossFrom } from '../parts/cast.ts'
import { isRatified } from '../ratification/result.ts'

/** What the other side kept from us, beside what we had read. */
export function Hidden({ end }: { readonly end: EndView }) {
  const { say } = useWords()
  const { view } = usePlaying()
  const theirs = acrossFrom(view.seat)
  const mandate = say(`mandate.${end.mandates[theirs]}` as GameKey)
  const posture = say(`mandate.${end.posture}` as GameKey)
  const isOpen = end.posture === end.mandates[theirs]
  return (
    <section class="ending-hidden" aria-labelledby="ending-hidden">
      <h2 id="ending-hidden">{say('ending.hidden')}</h2>
      <p>{say('ending.mandate', { mandate, temperament: end.temperament })}</p>
      <p>{isOpen ? say('ending.posture.true') : say('ending.posture', { mandate: posture })}</p>
      <p>{say('ending.readings', { count: view.readings.length })}</p>
    </section>
  )
}

/** Our forecasts beside what came. */
export function Forecasts({ end }: { readonly end: EndView }) {
  const { say } = useWords()
  const { guesses } = usePlaying()
  const outcome = end.form === null ? 'none' : isRatified(end.outcome) ? 'yes' : 'no'
  return (
    <section class="ending-guesses" aria-labelledby="ending-guesses">
      <h2 id="ending-guesses">{say('ending.guesses')}</h2>
      {guesses.villa === null && guesses.press === null ? <p>{say('ending.guess.none')}</p> : null}
      {guesses.villa === null ? null : <p>{say('ending.guess.villa', { percent: guesses.villa })}</p>}
      {guesses.press === null ? null : <p>{say('ending.guess.press', { percent: guesses.press })}</p>}
      <p>{say('ending.outcome', { outcome })}</p>
    </section>
  )
}
