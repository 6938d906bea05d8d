import { facePrice, trustPrice } from '../../i18n/price.ts'
import { answerDoes, answersMissing } from '../../i18n/two-answer.ts'
import type { Outlook } from '../../rules/outlook.ts'
import type { Form } from '../../rules/scenario.ts'
import { formatTwoMove, type TwoMove } from '../../rules/two/move.ts'
import { useActions, usePlaying, useWords } from '../context.ts'
import { FaceCost } from '../home/face-cost.tsx'
import { HomeGroups } from '../home/home-groups.tsx'
import { HomeSteps, useHomeAfter } from '../home/home-steps.tsx'
import { Gauges } from '../parts/gauges.tsx'
import { Key, numberKey } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'
import { Occasion } from '../parts/occasion.tsx'
import { useFigures } from '../table/figures.ts'
import { formToday } from '../table/form-today.ts'
import { TextLines } from '../table/text-lines.tsx'
import { Since } from './since.tsx'
import { useTwo } from './use-two.ts'
import '../styles/choice.css'

/** What the text is worth to us, and what it does to trust, faces and home. */
function Worth({ outlook }: { readonly outlook: Outlook }) {
  const { say } = useWords()
  const { view } = usePlaying()
  const { plain, signed } = useFigures()
  const after = useHomeAfter(outlook)
  return (
    <p class="two-worth">
      <span>
        {say('price.worth')} <b>{say('price.from-to', { from: plain(view.worth), to: plain(outlook.worth) })}</b>{' '}
        {say('price.gain', { n: signed(outlook.ownGain) })}
      </span>
      <span>
        {say('price.listed', { trust: say(trustPrice(outlook.trust)), face: say(facePrice(outlook)) })}{' '}
        <FaceCost outlook={outlook} />
      </span>
      <HomeSteps after={after} />
    </p>
  )
}

/** What the form needs, and what would become of it with the support of today. */
function Today({ form }: { readonly form: Form }) {
  const { say } = useWords()
  const { view } = usePlaying()
  const { fate, worth } = formToday(view, form)
  return (
    <>
      <p>{say(`form.${form}.what`)}</p>
      <p>{say(`sign.today.${fate}`, { worth })}</p>
    </>
  )
}

/** The answers that can be given, as cards with the keys 1 to 3. */
function Answers({ moves }: { readonly moves: readonly TwoMove[] }) {
  const { say } = useWords()
  const { pairing } = useActions()
  const two = useTwo()
  useKeys(Object.fromEntries(moves.map((move, index) => [`${index + 1}`, () => void pairing.send(move)])))
  if (two === null) return null
  return (
    <ol class="choice-cards choice-of-3">
      {moves.map((move, index) => (
        <li key={move.do} class="choice-card panel">
          <button
            type="button"
            class="choice-do"
            aria-describedby={`two-answer-${move.do}`}
            onClick={() => pairing.send(move)}
          >
            <Key name={numberKey(index + 1)} />
            {say(`two.answer.${formatTwoMove(move) as 'accept'}`)}
          </button>
          <p class="choice-price" id={`two-answer-${move.do}`}>
            {say(...answerDoes(two, move))}
          </p>
        </li>
      ))}
    </ol>
  )
}

/** What the other side has put forward, what it is worth to us, and our answer. */
export function Answer() {
  const { say } = useWords()
  const two = useTwo()
  if (two?.asked == null) return null
  const { move } = two.asked
  const final = two.view.act === 'final' ? 'yes' : 'no'
  const title =
    move.do === 'table'
      ? say('two.answer.table')
      : move.do === 'sign'
        ? say('two.answer.sign', { form: say(`form.${move.form}`).toLowerCase() })
        : say('two.answer.adjourn', { final })
  const missing = answersMissing(two)
  const telling = (
    <>
      {move.do === 'table' ? <TextLines text={move.text} /> : null}
      {move.do === 'sign' ? <Today form={move.form} /> : null}
      {two.askedOutlook === null ? null : <Worth outlook={two.askedOutlook} />}
      {missing === null ? null : <p class="two-missing">{say(missing)}</p>}
      <Since withoutAsked />
    </>
  )
  const aside =
    move.do === 'table' ? (
      <Gauges />
    ) : (
      <section class="press-home panel" aria-label={say('home.title')}>
        <h2>{say('home.title')}</h2>
        <HomeGroups />
      </section>
    )
  return (
    <Occasion title={title} where={say(`act.${two.view.act}`)} telling={telling} aside={aside}>
      <Answers moves={two.legal} />
    </Occasion>
  )
}
