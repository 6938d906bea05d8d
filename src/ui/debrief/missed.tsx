import type { Debrief } from '../../analysis/debrief.ts'
import { type Foreseen, isLikely, type Share } from '../../analysis/foreseen.ts'
import { type Difference, type Missed, servesBoth } from '../../analysis/missed.ts'
import { usePlaying, useWords } from '../context.ts'
import { TextLines } from '../table/text-lines.tsx'
import { ownFirst } from './sides.ts'

const howOf = (gain: number) => (gain > 0 ? 'more' : gain < 0 ? 'less' : 'same')

/** One clause: what it weighs for both sides, and what each gains or gives by it. */
function Why({ difference }: { readonly difference: Difference }) {
  const { say } = useWords()
  const { chair } = usePlaying()
  const { clause, option, weights, gain } = difference
  const [weight, gained] = [ownFirst(weights, chair), ownFirst(gain, chair)]
  return (
    <li>
      {say('debrief.missed.clause', {
        clause: say(`clause.${clause}`),
        open: option === null ? 'yes' : 'no',
        ...weight,
        they: Math.abs(gained.theirs),
        theyHow: howOf(gained.theirs),
        you: Math.abs(gained.own),
        youHow: howOf(gained.own),
      })}
    </li>
  )
}

const ratio = ({ accepted, of }: Share): number => (of === 0 ? 0 : accepted / of)

/** What the player could have known then, and where that was too little, what would have told more. */
function Known({ board, mine, asked, channel }: Foreseen) {
  const { say } = useWords()
  const more = [
    { key: 'debrief.missed.asked', share: asked } as const,
    ...(channel === null ? [] : [{ key: 'debrief.missed.channel', share: channel } as const]),
  ].reduce((best, each) => (ratio(each.share) > ratio(best.share) ? each : best))
  const helps = ratio(more.share) > ratio(board)
  const isSafer = mine !== null && ratio(mine) > ratio(board)
  const verdict = !isLikely(board) ? 'unseen' : isSafer ? 'safer' : 'seen'
  return (
    <p>
      {say('debrief.missed.known', {
        n: board.accepted,
        of: board.of,
        share: ratio(board),
        compared: mine === null ? 'no' : 'yes',
        mine: mine === null ? 0 : ratio(mine),
      })}{' '}
      {say(`debrief.missed.${verdict}`)}{' '}
      {verdict === 'seen'
        ? null
        : helps
          ? say(more.key, { n: more.share.accepted, of: more.share.of })
          : say('debrief.missed.neither', { channel: channel === null ? 'no' : 'yes' })}
    </p>
  )
}

function Trade({ missed }: { readonly missed: Missed }) {
  const { moment, better, why, foreseen } = missed
  const { say } = useWords()
  const { view, chair } = usePlaying()
  const made = view.remembered[moment.decision - 1]
  return (
    <>
      <p>{say('debrief.missed.what', { n: moment.statement, both: servesBoth(missed) ? 'yes' : 'no' })}</p>
      <div class="debrief-trade">
        <div>
          <h3>{say('debrief.missed.was')}</h3>
          {made?.move.do === 'table' ? <TextLines text={made.move.text} /> : <p>{say('move.accept')}</p>}
          <p>{say('debrief.worths', ownFirst(moment.worth, chair))}</p>
        </div>
        <div class="debrief-better">
          <h3>{say('debrief.missed.better')}</h3>
          <TextLines text={better.text} />
          <p>{say('debrief.worths', ownFirst(better.worth, chair))}</p>
        </div>
      </div>
      <h3>{say('debrief.missed.why')}</h3>
      <ul class="debrief-why">
        {why.map((difference) => (
          <Why key={difference.clause} difference={difference} />
        ))}
      </ul>
      <Known {...foreseen} />
    </>
  )
}

/** The text that they would have taken and that was better for both, why it was, and whether one could have known. */
export function MissedTrade({ missed }: Pick<Debrief, 'missed'>) {
  const { say } = useWords()
  return (
    <section class="desk-card paper" aria-labelledby="debrief-missed">
      <h2 id="debrief-missed">{say('debrief.missed')}</h2>
      {missed === null ? <p>{say('debrief.missed.none')}</p> : <Trade missed={missed} />}
    </section>
  )
}
