import { ACTS, type ActId } from '../rules/acts.ts'
import type { Fact } from '../rules/fact.ts'
import type { Remembered } from '../rules/view.ts'

const isSession = (act: ActId): boolean => ACTS[act].texts !== null

/** Whether a fact leads away from the table. */
const leads = (fact: Fact): boolean => fact.fact === 'ended' || (fact.fact === 'act' && !isSession(fact.act))

/** Whether a decision closed a session and led away from the table. */
export const isClosing = ({ act, facts }: Pick<Remembered, 'act' | 'facts'>): boolean =>
  isSession(act) && facts.some(leads)

/** What a closing decision tells at the table, and what the place tells that comes next; of any other, all and nothing. */
export function toldAtTable(facts: readonly Fact[]): {
  readonly there: readonly Fact[]
  readonly next: readonly Fact[]
} {
  const index = facts.findIndex(leads)
  const end = index < 0 ? facts.length : index
  return { there: facts.slice(0, end), next: facts.slice(end) }
}
