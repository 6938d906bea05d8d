import type { Point } from '../../analysis/frontier.ts'
import { OUTCOMES } from '../../rules/outcomes.ts'
import type { SeatId } from '../../rules/scenario.ts'
import type { EndView } from '../../rules/view.ts'
import { usePlaying, useWords } from '../context.ts'
import { acrossFrom } from '../parts/cast.ts'
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
          : say('debrief.result.home', { won: groups.filter(({ won }) => won).length, of: groups.length })}
      </p>
    </li>
  )
}

/** What home made of a signature: the form, or that it fell (its outcome keeps no share) or waits. */
function howOf({ outcome, form }: EndView): string {
  const known = OUTCOMES.find(({ id }) => id === outcome)
  if (known === undefined || !('share' in known)) return 'fell'
  return known.id === 'years-later' ? 'later' : `${form}`
}

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
    <section class="debrief-card paper" aria-labelledby="debrief-result">
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
