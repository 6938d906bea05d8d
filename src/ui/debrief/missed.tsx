import { type Debrief, type Missed, servesBoth } from '../../analysis/debrief.ts'
import type { Point } from '../../analysis/frontier.ts'
import { usePlaying, useWords } from '../context.ts'
import { TextLines } from '../table/text-lines.tsx'

function Worths({ worth: [russia, usa] }: { readonly worth: Point }) {
  const { say } = useWords()
  return <p>{say('debrief.worths', { russia, usa })}</p>
}

function Trade({ missed }: { readonly missed: Missed }) {
  const { moment, better } = missed
  const { say } = useWords()
  const { view } = usePlaying()
  const made = view.remembered[moment.decision - 1]
  return (
    <>
      <p>{say('debrief.missed.what', { n: moment.statement, both: servesBoth(missed) ? 'yes' : 'no' })}</p>
      <div class="debrief-trade">
        <div>
          <h3>{say('debrief.missed.was')}</h3>
          {made?.move.do === 'table' ? <TextLines text={made.move.text} /> : <p>{say('move.accept')}</p>}
          <Worths worth={moment.worth} />
        </div>
        <div class="debrief-better">
          <h3>{say('debrief.missed.better')}</h3>
          <TextLines text={better.text} />
          <Worths worth={better.worth} />
        </div>
      </div>
    </>
  )
}

/** The text that they would have taken and that was better for both, at the statement where it was missed. */
export function MissedTrade({ missed }: Pick<Debrief, 'missed'>) {
  const { say } = useWords()
  return (
    <section class="debrief-card paper" aria-labelledby="debrief-missed">
      <h2 id="debrief-missed">{say('debrief.missed')}</h2>
      {missed === null ? <p>{say('debrief.missed.none')}</p> : <Trade missed={missed} />}
    </section>
  )
}
