import { useState } from 'preact/hooks'
import { NEWEST_RULES } from '../../content/scenarios.ts'
import { boundTo } from '../../store/shortcuts.ts'
import { wouldEndSomething } from '../../store/state.ts'
import { useActions, useGame, useTable, useWords } from '../context.ts'
import { useArrivalFocus } from '../parts/focus.ts'
import { Key, useKeyName } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'
import { NewSummit } from '../parts/new-summit.tsx'
import { BestsCard } from './bests-card.tsx'
import { ChooseCategory, ChooseSeed } from './choose-run.tsx'
import { FilesCard } from './files-card.tsx'
import { StatisticsCard } from './statistics-card.tsx'
import { useReach } from './use-reach.ts'
import { idsOf, useBests } from './use-run.ts'
import { useBegin, useWished } from './use-wished.ts'
import '../styles/settings.css'
import '../styles/desk.css'
import '../styles/timed.css'

/** The two keys of a run as they are bound now. */
function KeysSaid() {
  const { say } = useWords()
  const nameOf = useKeyName()
  const { keys, remap } = useGame((state) => state.settings)
  const written = (key: 'r' | 'n') => {
    const bound = keys ? boundTo(remap, key) : null
    return bound === null ? say('timed.key.none') : nameOf(bound)
  }
  return <p>{say('timed.keys', { restart: written('r'), fresh: written('n') })}</p>
}

/** Before a run: what it is run for, its rules, chair and seed, and what earlier ones have come to. */
export function RunnerScreen() {
  const { say } = useWords()
  const { say: sayStart } = useTable()
  const actions = useActions()
  const heading = useArrivalFocus<HTMLHeadingElement>()
  const { task, seed, wishes } = useWished()
  const wouldEnd = useGame((state) => wouldEndSomething(state) && state.run === null)
  const watching = useGame((state) => state.watching)
  const reach = useReach(seed === null ? null : task)
  const ids = idsOf(task, reach)
  const bests = useBests(task, ids.length)
  const begin = useBegin()
  const [asks, setAsks] = useState(false)
  const isBlocked = watching || (wishes.kind === 'daily' && seed === null)
  const start = () => {
    if (isBlocked) return
    if (wouldEnd) setAsks(true)
    else begin()
  }
  /** Enter begins a run only where nothing else has the focus. */
  const enter = () => {
    if ([null, document.body, heading.current].includes(document.activeElement as HTMLElement | null)) start()
  }
  useKeys({ Escape: actions.close, Enter: enter })
  return (
    <div class="desk timed">
      <main class="desk-inner timed-inner">
        <header>
          <h1 tabIndex={-1} ref={heading}>
            {say('timed.title')}
          </h1>
          <p>{say('timed.what')}</p>
        </header>
        <div class="timed-cards">
          <ChooseCategory />
          <ChooseSeed />
          <div class="timed-column">
            <BestsCard bests={bests} ids={ids} />
            <StatisticsCard attempts={bests.attempts} />
            <FilesCard task={task} ids={ids} attempts={bests.attempts} />
          </div>
        </div>
        <footer class="timed-foot">
          <div class="timed-foot-told">
            <KeysSaid />
            <p>{say('run.version', { rules: `${NEWEST_RULES}`, build: BUILD_NAME })}</p>
            {watching ? <p>{sayStart('title.watching')}</p> : null}
          </div>
          <button type="button" class="button" onClick={actions.close}>
            {say('timed.close')}
            <Key name="Escape" />
          </button>
          <button type="button" class="button" onClick={() => actions.open('claims')}>
            {say('timed.claims')}
          </button>
          <button type="button" class="button button-brass timed-begin" aria-disabled={isBlocked} onClick={start}>
            {say('timed.begin')}
            <Key name="Enter" />
          </button>
        </footer>
        {asks ? <NewSummit onYes={begin} onNo={() => setAsks(false)} /> : null}
      </main>
    </div>
  )
}
