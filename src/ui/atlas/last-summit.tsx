import { useMemo } from 'preact/hooks'
import type { GameKey } from '../../i18n/languages.ts'
import { moveWords } from '../../i18n/move-words.ts'
import type { Say } from '../../i18n/say.ts'
import type { Ending } from '../../rules/outcomes.ts'
import type { SeatId } from '../../rules/scenario.ts'
import { type Step, stepsOf } from '../../store/steps-of-run.ts'
import { useActions, useWords } from '../context.ts'
import { type Nearness, nearnessOf } from './nearness.ts'
import { PractiseElsewhere } from './practise-elsewhere.tsx'
import type { LastRun } from './use-last-run.ts'

/** How near it was, in words. */
function tell(say: Say<GameKey>, near: Nearness, steps: readonly Step[], chair: SeatId): string {
  if (near.near === 'here') return say('atlas.last.here', { decisions: steps.length })
  if (near.near !== 'within') return say(`atlas.last.${near.near}`)
  const step = steps[near.decision]
  if (step === undefined) throw new Error(`the run has no decision ${near.decision}`)
  const act = say(`act.${step.act}`)
  const where = say('atlas.where', { statement: step.statement === null ? 'none' : `${step.statement}`, act })
  return say('atlas.last.within', { where, moves: near.moves, move: moveWords(say, step.move, chair, 'full') })
}

/** How near the last summit from the chair came to an ending, and practice from where they parted, or in a world that has it. */
export function LastSummit({ ending, last: { run, known } }: { readonly ending: Ending; readonly last: LastRun }) {
  const { say } = useWords()
  const { practising } = useActions()
  const code = run?.code ?? ''
  const steps = useMemo(() => stepsOf(code), [code])
  const near = run === null ? null : nearnessOf(known, run.decisions, run.ending, ending)
  const from = near?.near === 'within' ? near.decision : 0
  return (
    <section>
      <h3>{say('atlas.last')}</h3>
      <p>{run === null || near === null ? say('atlas.last.none') : tell(say, near, steps, run.chair)}</p>
      {near?.near === 'never' ? <PractiseElsewhere ending={ending} /> : null}
      {near?.near === 'here' || near?.near === 'within' ? (
        <button type="button" class="button button-brass" onClick={() => practising.begin(code, from)}>
          {say(from === 0 ? 'atlas.practise.start' : 'atlas.practise')}
        </button>
      ) : null}
    </section>
  )
}
