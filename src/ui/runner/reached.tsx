import { endingsOf } from '../../runner/attempt.ts'
import { endingsLeft } from '../../runner/goal.ts'
import { isAtEnding, type Run } from '../../store/run.ts'
import { useWords } from '../context.ts'
import { useRunWords } from './use-words.ts'

/** Whether a run whose match is over has reached the goal, or why not; nothing while the match runs. */
export function Reached({ run }: { readonly run: Run }) {
  const { say } = useWords()
  const { categoryName } = useRunWords()
  const { attempt, miss, reach } = run
  if (!isAtEnding(run)) return null
  const category = categoryName(attempt.category)
  const isSeries = miss === 'endings-left' && reach !== null
  const words = () => {
    if (attempt.reached) return say('runner.reached', { category })
    if (isSeries) return say('run.result.series', { left: endingsLeft(reach, endingsOf(attempt)).length })
    if (miss !== 'not-swept') return say('runner.miss', { category, why: say(`runner.miss.${miss ?? 'running'}`) })
    return attempt.category === 'all-endings'
      ? say('run.result.counting', { seen: new Set(endingsOf(attempt)).size })
      : say('run.result.waiting')
  }
  return (
    <p class="run-reached">
      <span aria-hidden="true">{attempt.reached ? '✓' : isSeries || miss === 'not-swept' ? '…' : '✕'}</span> {words()}
    </p>
  )
}
