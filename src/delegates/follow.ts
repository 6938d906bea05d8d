import type { Move } from '../rules/move.ts'
import { outlooksOf } from '../rules/outlook.ts'
import type { Scenario } from '../rules/scenario.ts'
import type { View } from '../rules/view.ts'
import { type Adviser, adviseAtTable } from './advisers.ts'
import { recommend } from './recommend.ts'

/** The move of a head of delegation who follows one adviser blindly. The summit must not be over. */
export function follow(adviser: Adviser, scenario: Scenario, view: View): Move {
  const atTable = view.statement === null ? [] : adviseAtTable(scenario, view, outlooksOf(scenario, view))
  const advice = [...atTable, ...recommend(scenario, view)].find((each) => each.adviser === adviser)
  if (advice === undefined) throw new Error(`the ${adviser} has no advice at ${view.act}`)
  return advice.move
}
