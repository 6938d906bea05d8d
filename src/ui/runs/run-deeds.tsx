import { useMemo, useState } from 'preact/hooks'
import { SEATS, type SeatId } from '../../rules/scenario.ts'
import { replayed } from '../../store/replayed.ts'
import type { KeptRun } from '../../store/runs.ts'
import { wouldEndSomething } from '../../store/state.ts'
import { useActions, useGame, useTable, useWords } from '../context.ts'
import { Confirm } from '../parts/dialog.tsx'
import { NewSummit } from '../parts/new-summit.tsx'
import { useEndingAsked } from '../runner/ending-asked.tsx'
import { groupsOf } from './groups.ts'
import { PractiseFrom } from './practise-from.tsx'
import { Share } from './share.tsx'

export interface RunDeedsProps {
  readonly run: KeptRun
  /** The list goes: something else is shown in its place. */
  readonly onLeave: () => void
  readonly onRemoved: () => void
}

/** What can be done with a finished run, and what its code says of it when the rules play it again. */
export function RunDeeds({ run, onLeave, onRemoved }: RunDeedsProps) {
  const { say } = useWords()
  const { say: start } = useTable()
  const actions = useActions()
  const watching = useGame((state) => state.watching)
  const wouldEnd = useGame(wouldEndSomething)
  const { unlessLeft, question } = useEndingAsked()
  const again = useMemo(() => replayed(run.code), [run.code])
  const [asked, setAsked] = useState<SeatId | 'share' | 'remove' | null>(null)
  if (!('playing' in again)) return <p>{start(`saves.bad.damaged`)}</p>
  const { playing } = again
  const leave = (then: () => void) => {
    onLeave()
    then()
  }
  const study = () => unlessLeft(() => leave(() => actions.study(run.code)))
  const begin = (chair: SeatId) => leave(() => actions.againOf(run.code, chair))
  const play = (chair: SeatId) => {
    if (watching) return
    if (wouldEnd) setAsked(chair)
    else begin(chair)
  }
  const remove = () => {
    setAsked(null)
    actions.forgetRun(run.code)
    onRemoved()
  }
  return (
    <div class="runs-deeds">
      <p class="runs-code">
        <span dir="ltr">{groupsOf(run.code).join(' ')}</span>
        <small>{say('runs.seed', { seed: `${playing.seed ?? 'none'}`, rules: playing.view.rulesVersion })}</small>
      </p>
      <div class="runs-do">
        <button type="button" class="button button-brass" onClick={study}>
          {say('runs.study')}
        </button>
        <button type="button" class="button" aria-haspopup="dialog" onClick={() => setAsked('share')}>
          {say('share.title')}
        </button>
        <button type="button" class="button" aria-disabled={watching} onClick={() => watching || setAsked('remove')}>
          {say('runs.remove')}
        </button>
      </div>
      <PractiseFrom
        remembered={playing.view.remembered}
        onTake={(decisions) => unlessLeft(() => leave(() => actions.practising.begin(run.code, decisions)))}
      />
      <div class="runs-do">
        <span>{say('runs.again')}</span>
        {SEATS.map((chair) => (
          <button key={chair} type="button" class="button" aria-disabled={watching} onClick={() => play(chair)}>
            {say('runs.again.chair', { seat: chair })}
          </button>
        ))}
      </div>
      {question}
      {asked === 'share' ? <Share code={run.code} onClose={() => setAsked(null)} /> : null}
      {asked === 'remove' ? (
        <Confirm
          question={say('runs.remove.question')}
          detail={say('runs.remove.detail')}
          yes={say('runs.remove.yes')}
          no={say('runs.remove.no')}
          onYes={remove}
          onNo={() => setAsked(null)}
        />
      ) : null}
      {asked === 'russia' || asked === 'usa' ? (
        <NewSummit onYes={() => begin(asked)} onNo={() => setAsked(null)} />
      ) : null}
    </div>
  )
}
