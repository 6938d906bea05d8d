import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { acrossFrom } from '../../rules/scenario.ts'
import { seedFrom } from '../../store/origin.ts'
import { useActions, useGame, usePlaying, useWords } from '../context.ts'
import { Flag } from '../parts/flag.tsx'
import { Key } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'
import { Minutes } from '../parts/minutes.tsx'
import { useRestarts } from '../runner/use-run-keys.ts'
import { PracticeOnward } from '../runs/practice-onward.tsx'
import { Share } from '../runs/share.tsx'

/** Ways on from a summit that is over: what stands in it first, the same summit again, a new one, sharing, the minutes. */
function SummitOnward({ children }: { readonly children: ComponentChildren }) {
  const { say } = useWords()
  const actions = useActions()
  const { chair } = usePlaying()
  const watching = useGame((state) => state.watching)
  const [opened, setOpened] = useState<'minutes' | 'share' | null>(null)
  const close = () => setOpened(null)
  const other = acrossFrom(chair)
  const run = useGame((state) => state.run)
  const restarts = useRestarts()
  const again = run === null ? () => actions.again(chair) : restarts.again
  const swap = () => (run === null ? actions.again(other) : actions.running.begin(run.attempt, other))
  const fresh = run === null ? () => actions.begin({ seed: seedFrom(Math.random()) }, chair) : restarts.afresh
  const share = () => setOpened('share')
  const toAtlas = () => actions.open('atlas')
  useKeys({ r: again, o: swap, n: fresh, c: share, l: toAtlas })
  return (
    <nav class="ending-onward" aria-label={say('ending.onward')}>
      {children}
      <button type="button" class="button" aria-disabled={watching} onClick={swap}>
        <Flag seat={other} />
        {say('ending.other', { seat: other })}
        <Key name="o" />
      </button>
      <button type="button" class="button" aria-disabled={watching} onClick={again}>
        {say('ending.again')}
        <Key name="r" />
      </button>
      <button type="button" class="button" aria-disabled={watching} onClick={fresh}>
        {say('ending.new')}
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
    </nav>
  )
}

/** Ways on from an end, of a summit or of a practice. */
export function Onward({ children }: { readonly children: ComponentChildren }) {
  const isPractice = useGame((state) => state.practised !== null)
  return isPractice ? <PracticeOnward>{children}</PracticeOnward> : <SummitOnward>{children}</SummitOnward>
}
