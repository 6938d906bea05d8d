import { ACTS } from './acts.ts'
import type { Clause, Scenario } from './scenario.ts'
import type { View } from './view.ts'

/** Clauses that a statement can move at a view: those of the session's basket, or in the final session all settled ones. */
export function clausesOnTable(scenario: Scenario, { act, draft }: Pick<View, 'act' | 'draft'>): readonly Clause[] {
  const { texts } = ACTS[act]
  return scenario.clauses.filter(({ id, basket }) => (texts === 'amend' ? draft[id] !== null : basket === texts))
}
