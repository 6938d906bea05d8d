import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { STEPS } from '../../store/tutorial.ts'
import { useActions, useGame, useWords } from '../context.ts'
import { Confirm } from '../parts/dialog.tsx'
import { useKeys } from '../parts/keys.ts'
import { TableScreen } from '../table/table-screen.tsx'
import { Closing } from './closing.tsx'
import { Coach } from './coach.tsx'
import { Lake } from './lake.tsx'
import { useRing } from './ring.ts'
import '../styles/tutorial.css'
import '../styles/tutorial-pages.css'

/** Calls back where the clause board lies open at a step, which the table tells the page. */
function useBoardOpened(step: number, then: () => void): void {
  useEffect(() => {
    const look = () => {
      if (document.documentElement.dataset['board'] === 'open') then()
    }
    look()
    const changes = new MutationObserver(look)
    changes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-board'] })
    return () => changes.disconnect()
  }, [step, then])
}

/** The tutorial: the table as it is, or the lake after its session, with a coach above; at the end its own page. */
export function Tutorial() {
  const { say } = useWords()
  const { tutoring } = useActions()
  const index = useGame((state) => state.tutored?.step ?? 0)
  const held = useGame((state) => state.tutored?.held ?? 0)
  const isByLake = useGame((state) => state.tutored?.playing.view.act === 'recess')
  const step = STEPS[index] ?? STEPS[0]
  const coach = useRef<HTMLElement>(null)
  const [asks, setAsks] = useState(false)

  useRing(step.ring, index)
  useBoardOpened(index, tutoring.boardOpened)
  // After the table has taken the focus for itself: to the button that goes on, else to the words.
  useLayoutEffect(() => {
    const wanted = coach.current?.querySelector<HTMLElement>('.button-brass') ?? coach.current
    wanted?.focus({ preventScroll: true })
  }, [index])
  useKeys({
    Enter: tutoring.goOn,
    Escape: () => (step.id === 'end' ? tutoring.leave() : setAsks(true)),
  })

  if (step.id === 'end') return <Closing />
  return (
    <div class={isByLake ? 'tutorial tutorial-by-lake' : 'tutorial'}>
      <Coach step={step} held={held} panel={coach} />
      {isByLake ? <Lake /> : <TableScreen key={step.lesson} />}
      {asks ? (
        <Confirm
          question={say('tutorial.leave.question')}
          detail={say('tutorial.leave.detail')}
          yes={say('tutorial.leave.yes')}
          no={say('tutorial.leave.no')}
          onYes={tutoring.leave}
          onNo={() => setAsks(false)}
        />
      ) : null}
    </div>
  )
}
