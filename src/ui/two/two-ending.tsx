import { useEffect, useMemo, useState } from 'preact/hooks'
import { type TwoDebrief, twoDebriefOf } from '../../analysis/two.ts'
import { scenarioOf } from '../../content/scenarios.ts'
import type { GameKey } from '../../i18n/languages.ts'
import { SEATS, type SeatId } from '../../rules/scenario.ts'
import { tallies } from '../../rules/two/tally.ts'
import type { EndView } from '../../rules/view.ts'
import { useActions, usePlaying, useWords } from '../context.ts'
import { TwoPlane } from '../debrief/two-plane.tsx'
import { Got } from '../ending/got.tsx'
import { History } from '../ending/history.tsx'
import { Flag } from '../parts/flag.tsx'
import { useArrivalFocus } from '../parts/focus.ts'
import { Minutes } from '../parts/minutes.tsx'
import { Weights } from '../parts/weights.tsx'
import { useAnother } from './curtain.tsx'
import { RecordDialog } from './told-list.tsx'
import { useTwo } from './use-two.ts'
import '../styles/ending.css'
import '../styles/ending-sides.css'
import '../styles/desk.css'
import '../styles/plane.css'

/** One side laid open: the mandate, its weights, and what it asked. */
function Hand({ seat, end }: { readonly seat: SeatId; readonly end: EndView }) {
  const { say } = useWords()
  const two = useTwo()
  const { rulesVersion } = usePlaying().view
  const mandate = end.mandates[seat]
  const weights = scenarioOf(rulesVersion).mandates[seat].find(({ id }) => id === mandate)?.weights ?? []
  const { questions, ...texts } = tallies(two?.remembered ?? [])[seat]
  return (
    <div>
      <h3>
        <Flag seat={seat} /> {say(`seat.${seat}`)}: {say(`mandate.${mandate}` as GameKey)}
      </h3>
      <p>{say(`mandate.${mandate}.what` as GameKey)}</p>
      <Weights weights={weights} large={false} />
      <h4>{say('two.end.asked')}</h4>
      <p>
        {say('two.end.texts', texts)}. {say('two.end.questions', { n: questions })}.
      </p>
    </div>
  )
}

/** What could have been agreed; the sums come after the page. */
function useTwoDebrief(): TwoDebrief | null {
  const { view } = usePlaying()
  const [done, setDone] = useState<TwoDebrief | null>(null)
  useEffect(() => {
    const wait = setTimeout(() => setDone(twoDebriefOf(scenarioOf(view.rulesVersion), view)), 50)
    return () => clearTimeout(wait)
  }, [view])
  return done
}

function Frontier() {
  const { say } = useWords()
  const debrief = useTwoDebrief()
  const words = useMemo(() => {
    if (debrief === null) return [say('debrief.counting')]
    const { better, mostJoint, yours } = debrief
    const where =
      better === null
        ? say('two.end.frontier.on')
        : say('two.end.frontier.off', { russia: better.worth[0], usa: better.worth[1] })
    return [where, say('two.end.joint', { sum: mostJoint, yours: yours[0] + yours[1] })]
  }, [debrief, say])
  return (
    <section class="desk-card paper" aria-labelledby="two-frontier">
      <h2 id="two-frontier">{say('two.end.frontier')}</h2>
      <p role="status">{words.join(' ')}</p>
      {debrief === null ? null : <TwoPlane debrief={debrief} />}
    </section>
  )
}

/** The end, for both: the paper, what each got, both hands laid open, and what could have been agreed. */
export function TwoEnding() {
  const { say } = useWords()
  const { pairing } = useActions()
  const { view } = usePlaying()
  const heading = useArrivalFocus<HTMLHeadingElement>()
  const [opened, setOpened] = useState<'minutes' | 'record' | null>(null)
  const { ask, question } = useAnother()
  const close = () => setOpened(null)
  if (view.end === null) return null
  const { ending } = view.end
  return (
    <div class="desk two-ending">
      <main class="desk-inner">
        <header class="desk-card paper two-paper">
          <p class="ending-paper">{say('paper.name')}</p>
          <h1 tabIndex={-1} ref={heading}>
            {say(`ending.${ending}.headline`)}
          </h1>
          <p>{say(`ending.${ending}.deck`)}</p>
          <p class="fiction">{say('paper.label')}</p>
        </header>
        <div class="two-columns">
          <div class="desk-card paper">
            <h2>{say(`ending.${ending}.name`)}</h2>
            {say(`ending.${ending}.story`)
              .split('\n\n')
              .map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            <History ending={ending} />
          </div>
          <div class="desk-card paper">
            <Got end={view.end} />
          </div>
        </div>
        <section class="desk-card paper" aria-labelledby="two-open">
          <h2 id="two-open">{say('two.end.open')}</h2>
          <div class="two-columns">
            {SEATS.map((seat) => (
              <Hand key={seat} seat={seat} end={view.end as EndView} />
            ))}
          </div>
        </section>
        <Frontier />
        <p class="two-no-code">{say('two.end.no-code')}</p>
        <nav class="ending-onward" aria-label={say('ending.onward')}>
          <button type="button" class="button button-brass" onClick={ask}>
            {say('two.end.new')}
          </button>
          <button type="button" class="button" onClick={() => setOpened('record')}>
            {say('two.record')}
          </button>
          <button type="button" class="button" onClick={() => setOpened('minutes')}>
            {say('two.end.minutes')}
          </button>
          <button type="button" class="button" onClick={pairing.leave}>
            {say('two.curtain.title')}
          </button>
        </nav>
      </main>
      {question}
      {opened === 'minutes' ? <Minutes onClose={close} /> : null}
      {opened === 'record' ? <RecordDialog onClose={close} /> : null}
    </div>
  )
}
