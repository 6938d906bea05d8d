import { useState } from 'preact/hooks'
import { SEATS, type SeatId } from '../../rules/scenario.ts'
import { isRunning } from '../../store/state.ts'
import { type Taken, triesLeft } from '../../store/taken.ts'
import { useActions, useGame, useTable, useWords } from '../context.ts'
import { NewSummit } from '../parts/new-summit.tsx'
import { HandIn } from './hand-in.tsx'

/** Ways on from the page of an assignment: its running summit, a try, handing in, leaving. */
export function AssignedOnward({ taken }: { readonly taken: Taken }) {
  const { say } = useWords()
  const { say: start } = useTable()
  const { assigning, resume, close } = useActions()
  const isOn = useGame(({ assigned, playing }) => assigned === taken.id && playing !== null)
  const isElsewhere = useGame(({ assigned }) => assigned !== null && assigned !== taken.id)
  const running = useGame(isRunning)
  const watching = useGame((state) => state.watching)
  const [asked, setAsked] = useState<SeatId | 'hand-in' | null>(null)
  const { chair } = taken.assignment
  const isBlocked = watching || triesLeft(taken) === 0
  const begin = (seat: SeatId) => assigning.begin(taken.id, seat)
  const take = (seat: SeatId) => {
    if (isBlocked) return
    if (running || isElsewhere) setAsked(seat)
    else begin(seat)
  }
  const goOn = () => {
    close()
    resume()
  }
  return (
    <>
      {watching ? <p>{start('title.watching')}</p> : null}
      {isOn ? (
        <button type="button" class="button" onClick={assigning.leave}>
          {say('task.leave')}
        </button>
      ) : null}
      {taken.run === null ? null : (
        <button type="button" class="button" aria-haspopup="dialog" onClick={() => setAsked('hand-in')}>
          {say('handin.title')}
        </button>
      )}
      {SEATS.filter((seat) => chair === 'choose' || chair === seat).map((seat) => (
        <button
          key={seat}
          type="button"
          class={isOn ? 'button' : 'button button-brass'}
          aria-disabled={isBlocked}
          onClick={() => take(seat)}
        >
          {say('task.begin', { seat })}
        </button>
      ))}
      {isOn ? (
        <button type="button" class="button button-brass" onClick={goOn}>
          {say('task.resume')}
        </button>
      ) : null}
      {asked === 'hand-in' && taken.run !== null ? (
        <HandIn taken={taken} code={taken.run} onClose={() => setAsked(null)} />
      ) : null}
      {asked === 'russia' || asked === 'usa' ? (
        <NewSummit isAssigned={!isElsewhere} onYes={() => begin(asked)} onNo={() => setAsked(null)} />
      ) : null}
    </>
  )
}
