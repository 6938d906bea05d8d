import { actAt } from '../../rules/acts.ts'
import { CODE } from '../../rules/codes.ts'
import { acceptAlways } from './accept.ts'
import { demandAlways } from './demand.ts'
import { bestWords } from './signing.ts'
import { splitAlways } from './split.ts'
import type { Plan, Stand } from './stand.ts'
import { trade } from './trade.ts'

/** The fixed plans of play of the rule book, section 11; `trade-k` counts their gain k times where its own counts ten. */
const PLANS = {
  accept: acceptAlways,
  demand: demandAlways,
  split: splitAlways,
  'trade-0': trade(0),
  'trade-1': trade(1),
  'trade-2': trade(2),
  'trade-4': trade(4),
} as const satisfies { readonly [id: string]: Plan }
export type PlanId = keyof typeof PLANS
export const PLAN_IDS = Object.keys(PLANS) as readonly PlanId[]

/**
 * The code of the move that a plan makes: legal in every position of every world. The plans differ at the table alone. Outside
 * it all do the same, so that nothing else is compared: warm words on arrival, the back channel in the recess, and after a
 * signature the words to the press that bring most.
 */
export function planned(plan: PlanId, stand: Stand): number {
  const act = actAt(stand.ctx.place)
  if (act === 'arrival') return CODE.WARM
  if (act === 'recess') return CODE.CHANNEL
  return act === 'press' ? bestWords(stand).code : PLANS[plan](stand)
}
