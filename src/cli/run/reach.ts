import { sweep } from '../../atlas/sweep.ts'
import type { Task } from '../../runner/attempt.ts'
import { type Reach, reachOf } from '../../runner/goal.ts'
import { openMatch } from '../../session/match.ts'

const known = new Map<string, Reach>()

/** What the world of a seed has to give, from its sweep: some seconds for the first asking. */
export function reachAt({ seed, chair, rules }: Pick<Task, 'seed' | 'chair' | 'rules'>): Reach {
  const key = `${seed} ${chair} ${rules}`
  const reach = known.get(key) ?? reachOf(sweep(openMatch({ seed }, chair, rules).summit.game, { values: true }))
  known.set(key, reach)
  return reach
}
