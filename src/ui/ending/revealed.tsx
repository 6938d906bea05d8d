import type { GameKey } from '../../i18n/languages.ts'
import { isRatified } from '../../rules/outcomes.ts'
import { acrossFrom } from '../../rules/scenario.ts'
import type { EndView } from '../../rules/view.ts'
import { usePlaying, useWords } from '../context.ts'

const HALF = 50
/** Points from one half at which a forecast is a sure one. */
const SURE = 30

/** What the other side kept from us, beside what we had read. */
export function Hidden({ end }: { readonly end: EndView }) {
  const { say } = useWords()
  const { view } = usePlaying()
  const theirs = acrossFrom(view.seat)
  const mandate = say(`mandate.${end.mandates[theirs]}` as GameKey)
  const posture = say(`mandate.${end.posture}` as GameKey)
  const isTold = view.remembered.some(({ move }) => move.do === 'channel')
  const isOpen = end.posture === end.mandates[theirs]
  return (
    <section class="ending-hidden" aria-labelledby="ending-hidden">
      <h2 id="ending-hidden">{say('ending.hidden')}</h2>
      <p>{say('ending.mandate', { mandate, temperament: end.temperament, told: isTold ? 'yes' : 'no' })}</p>
      <p>{isOpen ? say('ending.posture.true') : say('ending.posture', { mandate: posture })}</p>
      <p>{say('ending.readings', { count: view.readings.length })}</p>
    </section>
  )
}

/** A forecast beside what came: which side it was on, how sure it was, and how far off. */
function Forecast({ when, percent, came }: { when: 'villa' | 'press'; percent: number; came: 'none' | 'yes' | 'no' }) {
  const { say } = useWords()
  const off = came === 'yes' ? 100 - percent : percent
  const how = came === 'none' ? 'unscored' : off === HALF ? 'even' : off < HALF ? 'right' : 'wrong'
  const sure = Math.abs(percent - HALF) >= SURE ? 'yes' : 'no'
  return <p>{say(`ending.guess.${when}`, { percent, score: say('ending.guess.score', { how, sure, n: off }) })}</p>
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
      <p>{say('ending.outcome', { outcome })}</p>
      {guesses.villa === null ? null : <Forecast when="villa" percent={guesses.villa} came={outcome} />}
      {guesses.press === null ? null : <Forecast when="press" percent={guesses.press} came={outcome} />}
    </section>
  )
}
