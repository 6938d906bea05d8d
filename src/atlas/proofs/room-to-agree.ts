import type { Scenario } from '../../rules/scenario.ts'
import type { Claim } from './claim.ts'
import { draftFigures, packageBeatsMiddle } from './drafts-ratified.ts'

/** Drafts that both capitals ratify as a treaty, for a pair of mandates. */
const DRAFTS = 500
/** By how many per cent the best joint package beats the draft of all `c`. */
const BETTER = 30

/** There is room to agree, whatever the mandates. Counted over drafts, not worlds, so the mandates alone are named. */
export const roomToAgree = (scenario: Scenario): Claim[] =>
  draftFigures(scenario).flatMap((pair) => {
    const claim = (what: string, measured: number, atLeast: number): Claim => ({
      proof: 'room-to-agree',
      subject: `${what}, ${pair.russia} and ${pair.usa}`,
      chair: null,
      measured,
      limit: { atLeast },
      where: null,
    })
    return [
      claim('drafts that are ratified', pair.ratified, DRAFTS),
      claim('the best package over all c', packageBeatsMiddle(pair), BETTER),
    ]
  })
