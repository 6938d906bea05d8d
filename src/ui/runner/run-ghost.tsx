import { lastLeg } from '../../runner/attempt.ts'
import { personalBest } from '../../runner/bests.ts'
import { ghostOf } from '../../runner/ghost.ts'
import type { Run } from '../../store/run.ts'
import { useGame, useWords } from '../context.ts'
import { writeDelta } from './delta.ts'
import { useRunWords } from './use-words.ts'

/** What the best run on the same seed from the same chair did at this point, and how far it is; nothing without one. */
export function RunGhost({ run: { attempt } }: { readonly run: Run }) {
  const { say } = useWords()
  const { moveName } = useRunWords()
  const attempts = useGame((state) => state.attempts)
  const { category, seed, chair, rules, started } = attempt
  const best = personalBest(
    attempts.filter(
      (one) =>
        one.category === category &&
        one.seed === seed &&
        one.chair === chair &&
        one.rules === rules &&
        one.started !== started,
    ),
  )
  if (best === null || category === 'all-endings') return null
  const { parted, next, delta } = ghostOf(lastLeg(best), lastLeg(attempt))
  const where =
    parted !== null
      ? say('run.ghost.parted', { decision: parted + 1 })
      : next === null
        ? say('run.ghost.ended')
        : say('run.ghost.next', { move: moveName(next.move, chair) })
  return (
    <p class="run-ghost">
      <b>{say('run.ghost')}</b> {where}
      {delta === null ? null : (
        <span class={delta.real <= 0 ? 'run-ahead' : 'run-behind'}>
          {' '}
          {say('run.ghost.delta', { delta: writeDelta(delta.real) })}
        </span>
      )}
    </p>
  )
}
