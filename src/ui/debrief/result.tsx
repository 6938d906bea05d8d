import type { Point } from '../../analysis/frontier.ts'
import { keepsShare } from '../../rules/outcomes.ts'
import { acrossFrom, type SeatId } from '../../rules/scenario.ts'
import { type EndView, wonIn } from '../../rules/view.ts'
import { usePlaying, useWords } from '../context.ts'
import { Flag } from '../parts/flag.tsx'
import { ownFirst } from './sides.ts'

/** One side's result: worth, against its fallback, and what its capital said. */
function Side({ seat, end, text }: { readonly seat: SeatId; readonly end: EndView; readonly text: number }) {
  const { say } = useWords()
  const { fallback } = usePlaying().view
  const worth = end.worth[seat]
  const how = worth > fallback ? 'over' : worth < fallback ? 'under' : 'even'
  const groups = end.home?.[seat] ?? null
  return (
    <li>
      <h3>
        <Flag seat={seat} /> {say('debrief.result.seat', { seat })}
      </h3>
      <p class="debrief-figure">{say('debrief.result.worth', { worth })}</p>
      {text === worth ? null : <p class="debrief-soft">{say('debrief.result.text', { worth: text })}</p>}
      <p>{say('debrief.result.over', { how, n: Math.abs(worth - fallback) })}</p>
      <p>
        {groups === null
          ? say('debrief.result.no-vote')
          : say('debrief.result.home', { won: wonIn(groups), of: groups.length })}
      </p>
    </li>
  )
}

/** What home made of a signature: its form, or that it fell or waits. */
const howOf = ({ outcome, form }: EndView): string =>
  !keepsShare(outcome) ? 'fell' : outcome === 'years-later' ? 'later' : `${form}`

/** What both sides took home, the player's first, what the text alone was worth to them, and both capitals. */
export function Result({ end, text }: { readonly end: EndView; readonly text: Point }) {
  const { say } = useWords()
  const { chair } = usePlaying()
  const { own, theirs } = ownFirst(text, chair)
  const sides = [
    { seat: chair, worth: own },
    { seat: acrossFrom(chair), worth: theirs },
  ]
  return (
    <section class="desk-card paper" aria-labelledby="debrief-result">
      <h2 id="debrief-result">{say('debrief.result')}</h2>
      <ul class="debrief-sides">
        {sides.map(({ seat, worth }) => (
          <Side key={seat} seat={seat} end={end} text={worth} />
        ))}
      </ul>
      {end.form === null ? null : <p class="debrief-soft">{say('debrief.result.how', { how: howOf(end) })}</p>}
    </section>
  )
}
