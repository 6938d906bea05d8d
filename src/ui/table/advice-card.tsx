import { adviceTitle, adviceWhy } from '../../i18n/advice.ts'
import { facePrice, refusalPrice, trustPrice } from '../../i18n/price.ts'
import { percentOf } from '../../rules/outlook.ts'
import { LAST_STATEMENT } from '../../rules/position.ts'
import type { Playing } from '../../store/state.ts'
import { usePlaying, useWords } from '../context.ts'
import { FaceCost } from '../home/face-cost.tsx'
import { HomeSteps, useHomeAfter } from '../home/home-steps.tsx'
import { ADVISER_PERSON } from '../parts/cast.ts'
import { Face } from '../parts/face.tsx'
import { Key, numberKey } from '../parts/key.tsx'
import { Ring } from '../parts/ring.tsx'
import { useFigures } from './figures.ts'
import { TextLines } from './text-lines.tsx'

export type Advice = Playing['briefing']['advice'][number]

/** What an adviser's text would change, beneath their reason. */
function Price({ outlook }: { readonly outlook: NonNullable<Advice['outlook']> }) {
  const { say } = useWords()
  const { view } = usePlaying()
  const refused = refusalPrice(outlook, view.temper)
  const after = useHomeAfter(outlook)
  return (
    <span class="table-card-price">
      <span>
        {say('price.listed', { trust: say(trustPrice(outlook.trust)), face: say(facePrice(outlook)) })}{' '}
        <FaceCost outlook={outlook} />
      </span>
      <HomeSteps turned after={after} />
      {refused === null || refused === 'price.refused.stays' ? null : <span>{say(refused)}</span>}
    </span>
  )
}

/** The adviser's own number; a demand carries what the readings say, and how far this adviser bends it. */
function Share({ advice }: { readonly advice: Advice }) {
  const { say } = useWords()
  if (advice.share === null) return <span class="table-card-share" />
  const { outlook } = advice
  const bends = advice.stance === 'demand' && advice.adviser !== 'counsel' ? advice.adviser : null
  return (
    <span class="table-card-share">
      <Ring percent={advice.share} words={say('price.percent', { n: advice.share })} /> {say('price.they-accept')}{' '}
      {bends === null || outlook === null ? null : (
        <>
          <i>{say('advice.guess', { bias: say(`advice.bias.${bends}`) })} </i>
          <span class="table-card-counted">{say('advice.counted', { n: percentOf(outlook) })}</span>
        </>
      )}
    </span>
  )
}

interface AdviceCardProps {
  readonly advice: Advice
  readonly number: number
  readonly onPress: () => void
}

/**
 * One adviser's text as a card: title, clauses in full, worth, the adviser's own share, a reason. Press acts. At the last
 * statement of the summit whatever signs nothing says so, and glows less.
 */
export function AdviceCard({ advice, number, onPress }: AdviceCardProps) {
  const { say } = useWords()
  const { view } = usePlaying()
  const { plain, signed } = useFigures()
  const { adviser, outlook, move } = advice
  const isUnsigned = view.statement === LAST_STATEMENT && move.do !== 'sign'
  return (
    <button
      type="button"
      class={isUnsigned ? 'table-card table-card-unsigned' : 'table-card'}
      onClick={onPress}
      title={say(`role.${adviser}.what`)}
    >
      <Face person={ADVISER_PERSON[view.chair][adviser]} />
      <span class="table-card-words">
        <span class="table-card-head">
          <b>{say(adviceTitle(advice))}</b> <span>{say(`role.${adviser}`)}</span> <Key name={numberKey(number)} />
        </span>
        {isUnsigned ? <span class="table-card-ends">{say('advice.unsigned')} </span> : null}
        {outlook !== null ? <TextLines text={outlook.text} /> : null}
        {move.do === 'sign' ? <span class="table-text">{say(`form.${move.form}.what`)} </span> : null}
        {move.do === 'ask' ? <span class="table-text">{say('move.ask.does')} </span> : null}
        <span class="table-card-why">{say(adviceWhy(advice))} </span>
        {outlook === null ? null : <Price outlook={outlook} />}
      </span>
      <span class="table-card-worth">
        {outlook === null ? null : (
          <>
            <span class="table-card-label">{say('price.worth')} </span>
            <b>{say('price.gain', { n: signed(outlook.ownGain) })}</b>{' '}
            <span aria-hidden="true">
              {say('price.from-to', { from: plain(view.worth), to: plain(outlook.worth) })}
            </span>
            <span class="sr-only">
              {say('price.from-to.read', { from: plain(view.worth), to: plain(outlook.worth) })}.{' '}
            </span>
          </>
        )}
      </span>
      <Share advice={advice} />
    </button>
  )
}
