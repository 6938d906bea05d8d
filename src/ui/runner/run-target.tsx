import type { Run } from '../../store/run.ts'
import { useGame, useWords } from '../context.ts'

/** The best own worth that a run of Best Deal is after, and the own worth now; nothing until the sweep knows the first. */
export function RunTarget({ run: { attempt, reach } }: { readonly run: Run }) {
  const { say } = useWords()
  const view = useGame((state) => state.playing?.view ?? null)
  if (attempt.category !== 'best-deal' || view === null) return null
  const own = view.end === null ? view.worth : view.end.worth[view.seat]
  if (reach === null) return <span class="run-target">{say('run.target.counting', { own })}</span>
  return (
    <b class="run-target">{say('run.target', { best: reach.best, own, when: view.end === null ? 'now' : 'end' })}</b>
  )
}
