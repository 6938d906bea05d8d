import { bestThere } from '../../analysis/best-there.ts'
import type { Moment } from '../../analysis/moments.ts'
import { LAST_STATEMENT } from '../../rules/position.ts'
import { SEATS, type Seat } from '../../rules/scenario.ts'
import type { Remembered } from '../../rules/view.ts'
import { usePlaying, useWords } from '../context.ts'
import { TextLines } from '../table/text-lines.tsx'

/** What would have served the player best at a statement: their own text, another one, signing, or nothing more. */
export function BestThere({ moment, made }: { readonly moment: Moment; readonly made: Remembered }) {
  const { say } = useWords()
  const { chair, view } = usePlaying()
  const seat = SEATS.indexOf(chair) as Seat
  const { statement, before, acceptable, legal, best } = moment
  const there = bestThere(moment, made.move, seat, view.fallback)
  return (
    <>
      {statement === LAST_STATEMENT ? null : say('debrief.course.taken', { n: acceptable, of: legal })}{' '}
      {there === 'better' && best !== null ? (
        <>
          {say('debrief.course.better', { own: best.worth[seat] })} <TextLines text={best.text} />
        </>
      ) : null}
      {there === 'none' || there === 'better' ? null : say(`debrief.course.${there}`, { own: before[seat] })}
    </>
  )
}
