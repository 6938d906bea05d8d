import fc from 'fast-check'
import { NEWEST_RULES } from '../../src/content/scenarios.ts'
import type { ActId } from '../../src/rules/acts.ts'
import { ENDINGS } from '../../src/rules/outcomes.ts'
import type { Attempt, Made, Task } from '../../src/runner/attempt.ts'
import type { Mark } from '../../src/session/times.ts'

export const TASK: Task = { category: 'any', kind: 'set', seed: 38, chair: 1, rules: NEWEST_RULES }

const ACTS: readonly ActId[] = ['arrival', 'restricted', 'recess', 'expanded', 'final', 'press']
const MOVE = { arrival: 'silent', recess: 'channel', press: 'joint' } as { readonly [act in ActId]?: string }

/** How much both clocks gain by one decision. */
const anyGain = fc
  .tuple(fc.integer({ min: 0, max: 90_000 }), fc.integer({ min: 0, max: 90_000 }))
  .map(([one, other]): Mark => ({ real: Math.max(one, other), game: Math.min(one, other) }))

function madeOf(acts: readonly ActId[], gains: readonly Mark[]): Made[] {
  let now: Mark = { real: 0, game: 0 }
  return acts.map((act, index) => {
    const gain = gains[index] ?? now
    now = { real: now.real + gain.real, game: now.game + gain.game }
    return { act, move: MOVE[act] ?? 'ask', ...now }
  })
}

/** An attempt of one match as it may be kept: left in any act, ended with no goal reached, or finished, with or without press. */
export const anyAttempt: fc.Arbitrary<Attempt> = fc
  .record({
    upTo: fc.integer({ min: 0, max: 6 }),
    statements: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 6, maxLength: 6 }),
    gains: fc.array(anyGain, { minLength: 13, maxLength: 13 }),
    fate: fc.constantFrom('left', 'missed', 'reached', 'reached without press'),
    ending: fc.constantFrom(...ENDINGS),
    started: fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000),
  })
  .map(({ upTo, statements, gains, fate, ending, started }) => {
    const isReached = fate.startsWith('reached')
    const played = ACTS.slice(0, isReached ? (fate === 'reached' ? 6 : 5) : upTo)
    const acts = played.flatMap((act, index) => Array.from({ length: statements[index] ?? 1 }, () => act))
    const made = madeOf(acts, gains)
    const last = made.at(-1) ?? { real: 0, game: 0 }
    const isOver = isReached || (fate === 'missed' && made.length > 0)
    const act = isOver ? 'ended' : (ACTS[upTo] ?? 'press')
    const end = isOver ? { ending, real: last.real + 17, game: last.game } : null
    return { ...TASK, started, legs: [{ made, act, end }], reached: isReached }
  })
