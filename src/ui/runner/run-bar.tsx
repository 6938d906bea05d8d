import { useState } from 'preact/hooks'
import { isOver, type Run } from '../../store/run.ts'
import { screenOf } from '../../store/state.ts'
import { useGame, useWords } from '../context.ts'
import { Icon } from '../parts/icon.tsx'
import { Key } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'
import { Reached } from './reached.tsx'
import { RunClocks } from './run-clocks.tsx'
import { RunFacts } from './run-facts.tsx'
import { RunGhost } from './run-ghost.tsx'
import { RunInputs } from './run-inputs.tsx'
import { RunMenu } from './run-menu.tsx'
import { RunResult } from './run-result.tsx'
import { RunSplits, SplitTold, useSplits } from './run-splits.tsx'
import { useRoomFor } from './use-room.ts'
import '../styles/run-bar.css'

/** The bar of a run: a strip of its own above or below every screen, so that it covers no word and no button. */
export function RunBar({ run }: { readonly run: Run }) {
  const { say } = useWords()
  const { place, size, inputs, ghost } = useGame((state) => state.settings.runner)
  const [shown, setShown] = useState<'menu' | 'result' | null>(null)
  const bar = useRoomFor(place)
  const splits = useSplits(run)
  const isDone = isOver(run)
  const isAtPaper = useGame(screenOf) === 'ending' && isDone
  const toResult = () => setShown('result')
  const close = () => setShown(null)
  useKeys(isAtPaper ? { Enter: toResult } : {})
  return (
    <aside
      class={`run-bar run-bar-${place} run-bar-${size}${isDone ? ' run-bar-done' : ''}`}
      aria-label={say('run.bar')}
      ref={bar}
    >
      {size === 'hidden' ? null : (
        <>
          <RunClocks run={run} />
          <div class="run-told">
            <RunSplits run={run} splits={splits} />
            {size === 'full' && !isDone && inputs ? <RunInputs run={run} /> : null}
            {size === 'full' && !isDone && ghost ? <RunGhost run={run} /> : null}
            <Reached run={run} />
            <RunFacts run={run} />
          </div>
        </>
      )}
      {isDone ? (
        <button type="button" class="button button-brass run-open" onClick={toResult}>
          {say('run.result')}
          {isAtPaper ? <Key name="Enter" /> : null}
        </button>
      ) : null}
      <button type="button" class="button run-open" aria-label={say('run.menu')} onClick={() => setShown('menu')}>
        <Icon name="clock" />
      </button>
      <SplitTold splits={splits} />
      {shown === 'menu' ? <RunMenu run={run} onClose={close} /> : null}
      {shown === 'result' ? <RunResult run={run} splits={splits} onClose={close} /> : null}
    </aside>
  )
}
