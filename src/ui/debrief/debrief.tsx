import { useEffect, useState } from 'preact/hooks'
import type { Debrief } from '../../analysis/debrief.ts'
import { OpenBoard } from '../analysis/open-board.tsx'
import { useActions, usePlaying, useTable, useWords } from '../context.ts'
import { MedalCard } from '../ending/medal.tsx'
import { Onward } from '../ending/onward.tsx'
import { Forecasts } from '../ending/revealed.tsx'
import { Flag } from '../parts/flag.tsx'
import { useArrivalFocus } from '../parts/focus.ts'
import { Key } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'
import { Course } from './course.tsx'
import { KeptFromUs } from './kept.tsx'
import { LeftHistory } from './left.tsx'
import { MissedTrade } from './missed.tsx'
import { PrincipleShown } from './principle.tsx'
import { Result } from './result.tsx'
import { WhereItWent } from './where.tsx'
import '../styles/ending.css'
import '../styles/desk.css'
import '../styles/debrief.css'
import '../styles/plane.css'

/** The debrief of the view on the table, once the sums are done. */
function useDebrief(): Debrief | null {
  const { debrief } = useTable().sums
  const { view } = usePlaying()
  const [done, setDone] = useState<Debrief | null>(null)
  useEffect(() => {
    let isStale = false
    void debrief(view).then((came) => isStale || setDone(came))
    return () => {
      isStale = true
    }
  }, [debrief, view])
  return done
}

/** After the paper: both results, where the draft went and could have gone, one principle, and where history was left. */
export function DebriefScreen() {
  const { say } = useWords()
  const { seed, chair, view } = usePlaying()
  const { toPaper } = useActions()
  const heading = useArrivalFocus<HTMLHeadingElement>()
  const debrief = useDebrief()
  useKeys({ Escape: toPaper })
  const { end } = view
  if (end === null) return null
  const ending = say(`ending.${end.ending}.name`)
  return (
    <div class="desk debrief">
      <main class="desk-inner">
        <header class="desk-head">
          <Flag seat={chair} />
          <div>
            <h1 tabIndex={-1} ref={heading}>
              {say('debrief.title')}
            </h1>
            <p>{say('debrief.where', { seat: chair, ending, seed: `${seed ?? 'none'}` })}</p>
          </div>
        </header>
        <div class="desk-card paper">
          <MedalCard end={end} explained />
        </div>
        <p role="status" class={debrief === null ? 'debrief-wait' : 'sr-only'}>
          {debrief === null ? say('debrief.counting') : ''}
        </p>
        {debrief === null ? null : (
          <>
            <div class="debrief-cards">
              <Result end={end} text={debrief.moments.at(-1)?.worth ?? [0, 0]} />
              <MissedTrade missed={debrief.missed} />
              <WhereItWent debrief={debrief} />
              <PrincipleShown shown={debrief.shown} />
              <LeftHistory left={debrief.left} />
            </div>
            <div class="desk-card debrief-told paper">
              <KeptFromUs kept={debrief.kept} end={end} />
              <Forecasts end={end} />
            </div>
            <Course moments={debrief.moments} tells={debrief.tells} shares={debrief.shares} />
          </>
        )}
        <Onward>
          <button type="button" class="button" onClick={toPaper}>
            {say('debrief.paper')}
            <Key name="Escape" />
          </button>
          <OpenBoard />
        </Onward>
      </main>
    </div>
  )
}
