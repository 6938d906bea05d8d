import { useState } from 'preact/hooks'
import { seedFrom } from '../../store/origin.ts'
import { wouldEndSomething } from '../../store/state.ts'
import { useActions, useGame, useWords } from '../context.ts'
import { useArrivalFocus } from '../parts/focus.ts'
import { NewSummit } from '../parts/new-summit.tsx'

/** The chair of the first summit: the one the tutorial did not sit in. */
const FIRST_CHAIR = 'usa'

/** The last page: three things learnt, the first summit, and the way back to the title. */
export function Closing() {
  const { say } = useWords()
  const { begin, toTitle, tutoring } = useActions()
  const wouldEnd = useGame(wouldEndSomething)
  const [asks, setAsks] = useState(false)
  const heading = useArrivalFocus<HTMLHeadingElement>()
  const first = () => begin({ seed: seedFrom(Math.random()) }, FIRST_CHAIR)
  const leave = () => {
    toTitle()
    tutoring.leave()
  }
  return (
    <main class="tutorial-end">
      <div class="tutorial-page paper">
        <h1 tabIndex={-1} ref={heading}>
          {say('tutorial.end.title')}
        </h1>
        <ol>
          <li>{say('tutorial.end.ask')}</li>
          <li>{say('tutorial.end.give')}</li>
          <li>{say('tutorial.end.home')}</li>
        </ol>
        <p>{say('tutorial.end.chair')}</p>
        <div class="tutorial-onward">
          <button type="button" class="button button-brass" onClick={() => (wouldEnd ? setAsks(true) : first())}>
            {say('tutorial.end.begin')}
          </button>
          <button type="button" class="button" onClick={leave}>
            {say('tutorial.end.title-screen')}
          </button>
        </div>
      </div>
      {asks ? <NewSummit onYes={first} onNo={() => setAsks(false)} /> : null}
    </main>
  )
}
