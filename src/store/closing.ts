import { ACTS, type ActId } from '../rules/acts.ts'
import type { Fact } from '../rules/fact.ts'
import type { Remembered } from '../rules/view.ts'

const isSession = (act: ActId): boolean => ACTS[act].texts !== null

/** Whether a fact leads away from the table. */
const leads = (fact: Fact): boolean => fact.fact === 'ended' || (fact.fact === 'act' && !isSession(fact.act))

/** Whether a decision closed a session and led away from the table. */
export const isClosing = ({ act, facts }: Pick<Remembered, 'act' | 'facts'>): boolean =>
  isSession(act) && facts.some(leads)

/** The part of a decision that is shown: all of it, or, of one that closed a session, the table's or the next place's. */
export type Part = 'all' | 'table' | 'next'

/** The part that is shown now, while the table is held or after. */
export const partOf = (made: Pick<Remembered, 'act' | 'facts'>, isHeld: boolean): Part =>
  !isClosing(made) ? 'all' : isHeld ? 'table' : 'next'

/** The facts of a part: those before the summit leaves the table belong there, the others to the place that comes next. */
export function toldIn(facts: readonly Fact[], part: Part): readonly Fact[] {
  if (part === 'all') return facts
  const index = facts.findIndex(leads)
  const end = index < 0 ? facts.length : index
  return part === 'table' ? facts.slice(0, end) : facts.slice(end)
}
