import { useEffect } from 'preact/hooks'
import type { Run } from '../../store/run.ts'
import { useActions, useGame } from '../context.ts'
import { RunBar } from './run-bar.tsx'
import { RunKeys } from './run-keys.tsx'
import { shownRunOf } from './shown-run.ts'
import { useReach } from './use-reach.ts'

/** The sweep of a run's world, where the goal hangs on it. */
function Swept({ run }: { readonly run: Run }) {
  const { running } = useActions()
  const reach = useReach(run.attempt)
  useEffect(() => {
    if (reach !== null && run.reach === null) running.learn(reach)
  }, [reach, run, running])
  return null
}

/** What belongs to a run beside its screens. */
export function RunBeside() {
  const run = useGame(shownRunOf)
  if (run === null) return null
  return (
    <>
      <Swept run={run} />
      <RunKeys key={`keys ${runKey(run)}`} />
      <RunBar key={runKey(run)} run={run} />
    </>
  )
}

/** Another for each match of a run: what was open in the one before is closed. */
export const runKey = ({ attempt: { started, legs } }: Run): string => `${started} ${legs.length}`
