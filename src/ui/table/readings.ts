import { scenarioOf } from '../../content/scenarios.ts'
import { allReadings } from '../../rules/readings.ts'
import { SEATS } from '../../rules/scenario.ts'
import type { View } from '../../rules/view.ts'

/** How many readings of the other side there are before the first answer. */
export const readingsAtFirst = ({ rulesVersion, chair }: Pick<View, 'rulesVersion' | 'chair'>): number =>
  allReadings(scenarioOf(rulesVersion), SEATS.indexOf(chair) === 0 ? 0 : 1).length
