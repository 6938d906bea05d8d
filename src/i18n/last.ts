import { ACTS } from '../rules/acts.ts'
import { clausesOnTable } from '../rules/on-table.ts'
import { LAST_STATEMENT } from '../rules/position.ts'
import type { Scenario } from '../rules/scenario.ts'
import type { View } from '../rules/view.ts'
import type { GameKey } from './languages.ts'

const KEYS = { true: 'table.last', false: 'table.last.unwilling', null: 'table.last.thin' } as const

/**
 * At the last statement of the summit: sign now or leave without. At the last of an earlier session: what is open in its
 * basket after it stays open. Null before, and where nothing in the basket is open.
 */
export function lastKey(scenario: Scenario, view: View): GameKey | null {
  const { act, statement, draft, willing } = view
  if (statement === LAST_STATEMENT) return KEYS[`${willing}`]
  if ((act !== 'restricted' && act !== 'expanded') || statement !== ACTS[act].places?.[1]) return null
  return clausesOnTable(scenario, view).some(({ id }) => draft[id] === null) ? `table.last.${act}` : null
}
