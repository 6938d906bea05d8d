import { type Advice, adviseAtTable } from '../delegates/advisers.ts'
import { type Recommendation, recommend } from '../delegates/recommend.ts'
import { type Outlooks, outlooksOf } from '../rules/outlook.ts'
import type { Scenario } from '../rules/scenario.ts'
import type { View } from '../rules/view.ts'

export type { Advice, Recommendation }

/** What the advisers lay before the head of delegation: drawn from the view alone. */
export interface Briefing {
  readonly outlooks: Outlooks
  readonly advice: readonly Advice[]
  readonly recommendations: readonly Recommendation[]
}

export function briefingFor(scenario: Scenario, view: View): Briefing {
  const outlooks = outlooksOf(scenario, view)
  return { outlooks, advice: adviseAtTable(scenario, view, outlooks), recommendations: recommend(scenario, view) }
}
