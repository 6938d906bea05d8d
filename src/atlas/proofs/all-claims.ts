import type { Scenario } from '../../rules/scenario.ts'
import { noBlindGold } from './blind-advice.ts'
import type { ChairFigures } from './chair-figures.ts'
import type { Claim } from './claim.ts'
import { everyEnding } from './every-ending.ts'
import { noBestFirstMove } from './first-moves.ts'
import { everyPositionMoves } from './legal-moves.ts'
import { everyMoveHasItsHour } from './move-hours.ts'
import { equalChairs } from './parity.ts'
import { readingTakesTime } from './reading-takes-time.ts'
import { reciprocityPays } from './reciprocity.ts'
import { roomToAgree } from './room-to-agree.ts'
import type { WorldFigures } from './world-figures.ts'

/** Everything that must stay true of the rules (rule book, section 11), claim by claim; of one chair what can be said of one. */
export const claimsOf = (
  scenario: Scenario,
  figures: readonly WorldFigures[],
  chairs: readonly ChairFigures[],
): Claim[] => [
  ...everyEnding(figures),
  ...everyPositionMoves(figures),
  ...roomToAgree(scenario),
  ...reciprocityPays(chairs),
  ...equalChairs(scenario, figures),
  ...everyMoveHasItsHour(figures),
  ...noBestFirstMove(figures),
  ...noBlindGold(scenario, figures),
  ...readingTakesTime(chairs),
]
