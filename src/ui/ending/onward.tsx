import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { acrossFrom, type SeatId } from '../../rules/scenario.ts'
import { seedFrom } from '../../store/origin.ts'
import { isSeries } from '../../store/run.ts'
import { assignedOf } from '../../store/state.ts'
import { isOf } from '../../store/taken.ts'
import { HandIn } from '../classroom/hand-in.tsx'
import { useActions, useGame, usePlaying, useWords } from '../context.ts'
import { Flag } from '../parts/flag.tsx'
import { Key } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'
import { Minutes } from '../parts/minutes.tsx'
import { NewSummit } from '../parts/new-summit.tsx'
import { useEndingAsked } from '../runner/ending-asked.tsx'
import { useRestarts } from '../runner/use-restarts.ts'
import { PracticeOnward } from '../runs/practice-onward.tsx'
import { Share } from '../runs/share.tsx'

/** Ways on from a summit that is over: what stands in it first, the same summit again, a new one, sharing, the minutes. */
function SummitOnward({ children }: { readonly children: ComponentChildren }) {
  const { say } = useWords()
  const actions = useActions()
  const { chair, seed, view } = usePlaying()
  const watching = useGame((state) => state.watching)
  const taken = useGame(assignedOf)
  const [opened, setOpened] = useState<'minutes' | 'share' | 'hand-in' | null>(null)
  const [asked, setAsked] = useState<(() => void) | null>(null)
  const close = () => setOpened(null)
  const other = acrossFrom(chair)
  const run = useGame((state) => state.run)
  const restarts = useRestarts()
  const { unlessLost, question } = useEndingAsked()
  /** Begins another summit; where it is none of the assignment, only after a yes. */
  const begin = (then: () => void, of: { seed: number | null; chair: SeatId }) => {
    const isAssigned = taken === null || isOf(taken, { ...of, rules: view.rulesVersion, decisions: 0 })
    if (watching || isAssigned) then()
    else setAsked(() => then)
  }
  const again = () => (run === null ? begin(() => actions.again(chair), { seed, chair }) : restarts.again())
  const swap = () =>
    run === null
      ? begin(() => actions.again(other), { seed, chair: other })
      : unlessLost(() => actions.running.begin(run.attempt, other))
  const fresh = () => {
    const drawn = seedFrom(Math.random())
    if (run === null) begin(() => actions.begin({ seed: drawn }, chair), { seed: drawn, chair })
    else unlessLost(restarts.afresh)
  }
  const share = () => setOpened('share')
  const toAtlas = () => actions.open('atlas')
  useKeys({ r: again, o: swap, n: fresh, c: share, l: toAtlas })
  return (
    <nav class="ending-onward" aria-label={say('ending.onward')}>
      {children}
      {taken === null ? null : (
        <button type="button" class="button button-brass" aria-haspopup="dialog" onClick={() => setOpened('hand-in')}>
          {say('handin.title')}
        </button>
      )}
      <button type="button" class="button" aria-disabled={watching} onClick={swap}>
        <Flag seat={other} />
        {say(run === null ? 'ending.other' : 'run.paper.other', { seat: other })}
        <Key name="o" />
      </button>
      <button type="button" class="button" aria-disabled={watching} onClick={again}>
        {say(run === null ? 'ending.again' : isSeries(run) ? 'run.menu.next' : 'run.paper.again')}
        <Key name="r" />
      </button>
      <button type="button" class="button" aria-disabled={watching} onClick={fresh}>
        {say(run === null ? 'ending.new' : 'run.menu.afresh')}
        <Key name="n" />
      </button>
      <button type="button" class="button" onClick={toAtlas}>
        {say('atlas.open')}
        <Key name="l" />
      </button>
      <button type="button" class="button" aria-haspopup="dialog" onClick={share}>
        {say('share.title')}
        <Key name="c" />
      </button>
      <button type="button" class="button" aria-haspopup="dialog" onClick={() => setOpened('minutes')}>
        {say('ending.minutes')}
        <Key name="m" />
      </button>
      {watching ? <p class="ending-watching">{say('choice.watching')}</p> : null}
      {opened === 'minutes' ? <Minutes onClose={close} /> : null}
      {opened === 'share' ? <Share onClose={close} /> : null}
      {opened === 'hand-in' && taken !== null ? <HandIn taken={taken} code={actions.code()} onClose={close} /> : null}
      {asked === null ? null : <NewSummit onYes={asked} onNo={() => setAsked(null)} />}
      {question}
    </nav>
  )
}

/** Ways on from an end, of a summit or of a practice. */
export function Onward({ children }: { readonly children: ComponentChildren }) {
  const isPractice = useGame((state) => state.practised !== null)
  return isPractice ? <PracticeOnward>{children}</PracticeOnward> : <SummitOnward>{children}</SummitOnward>
}
