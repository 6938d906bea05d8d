import { scenarioOf } from '../../content/scenarios.ts'
import { newContext } from '../../rules/context.ts'
import { fillContext } from '../../rules/fill.ts'
import { compile } from '../../rules/game.ts'
import type { Change } from '../../rules/move.ts'
import { DRAFT_UNIT, groupOf, packDraft, RECESS, readDraft } from '../../rules/position.ts'
import { supposedWorld } from '../../rules/readings.ts'
import { CLAUSES, SEATS } from '../../rules/scenario.ts'
import type { View } from '../../rules/view.ts'

/**
 * What the host would write in the recess: the first open principle and its option, or null where none is open. It
 * follows from the draft and our own red lines; nothing of the other side's secrets is in it.
 */
export function hostText(view: View): Change | null {
  const seat = SEATS.indexOf(view.chair) === 0 ? 0 : 1
  const scenario = scenarioOf(view.rulesVersion)
  const own = scenario.mandates[view.chair].findIndex(({ id }) => id === view.mandate)
  const game = compile(scenario, supposedWorld(seat, own, { mandate: 0, temperament: 0 }, 0))
  const draft = packDraft(view.draft)
  const { hosted } = fillContext(game, newContext(), groupOf(RECESS, draft, view.line))
  const written = readDraft(draft + hosted / DRAFT_UNIT)
  for (const clause of CLAUSES) {
    const option = written[clause]
    if (option !== null && option !== view.draft[clause]) return { clause, option }
  }
  return null
}
