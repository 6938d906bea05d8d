import { useEffect, useState } from 'preact/hooks'
import type { Task } from '../../runner/attempt.ts'
import { needsReach } from '../../runner/categories.ts'
import type { Reach } from '../../runner/goal.ts'
import { openMatch } from '../../session/match.ts'
import { formatCode } from '../../session/run-code.ts'
import { useTable } from '../context.ts'

type World = Pick<Task, 'seed' | 'chair' | 'rules'>

/** What was swept in this visit, by world. */
const swept = new Map<string, Reach>()
export const worldKey = ({ seed, chair, rules }: World): string => `${seed} ${chair} ${rules}`

const codeOf = ({ seed, chair, rules }: World): string =>
  formatCode({ match: openMatch({ seed }, chair, rules), settings: 0 })

/**
 * What worlds have to give, as far as it is known, by `worldKey`: they are swept beside the page one after the other, each
 * once a visit.
 */
export function useReaches(worlds: readonly World[]): ReadonlyMap<string, Reach> {
  const { survey } = useTable().sums
  const [, again] = useState(0)
  const next = worlds.find((world) => !swept.has(worldKey(world)))
  const key = next === undefined ? null : worldKey(next)
  useEffect(() => {
    if (next === undefined || key === null) return
    return survey({ code: codeOf(next), of: 'start' }, (answer) => {
      if (!('survey' in answer)) return
      const { best, endings } = answer.survey
      swept.set(key, { best: best.own.worth, endings: endings.map(({ ending }) => ending) })
      again((n) => n + 1)
    })
  }, [survey, key])
  return swept
}

/** What the world of a task has to give; null where it is not known yet, or its category does not ask. */
export function useReach(task: (World & Pick<Task, 'category'>) | null): Reach | null {
  const asks = task !== null && needsReach(task.category)
  const known = useReaches(asks ? [task] : [])
  return asks ? (known.get(worldKey(task)) ?? null) : null
}
