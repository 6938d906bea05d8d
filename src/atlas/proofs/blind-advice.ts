import { ADVISERS, type Adviser } from '../../delegates/advisers.ts'
import type { Medal } from '../../rules/medal.ts'
import { type Scenario, SEATS } from '../../rules/scenario.ts'
import type { Claim } from './claim.ts'
import { type BesideBest, medalCount } from './plan-means.ts'
import { ofChair, type WorldFigures } from './world-figures.ts'

/**
 * In at most this many per cent of a chair's worlds an adviser who is followed blindly may win gold. The rule book says none
 * does; a head who never thinks may still be lucky, so it is read as: never more than one time in twenty.
 */
const MOST_GOLD = 5

interface Followed extends BesideBest {
  readonly of: WorldFigures
}

/** An adviser's results, each beside the best of its world. */
function followed(figures: readonly WorldFigures[], adviser: Adviser): Followed[] {
  return figures.flatMap((of) => {
    const result = of.advisers.find(({ player }) => player === adviser)
    return result === undefined ? [] : [{ of, result, best: { own: of.best.own.worth, joint: of.best.joint.worth } }]
  })
}

/** How many worlds of some bring an adviser each medal, and none. */
export const medalsOf = (
  scenario: Scenario,
  figures: readonly WorldFigures[],
  adviser: Adviser,
): { readonly [medal in Medal | 'none']: number } => medalCount(scenario, followed(figures, adviser))

/** No adviser followed blindly wins gold: in how many per cent of a chair's worlds one does. The example is a world of gold. */
export const noBlindGold = (scenario: Scenario, figures: readonly WorldFigures[]): Claim[] =>
  SEATS.flatMap((chair) => {
    const worlds = ofChair(figures, chair)
    if (worlds.length === 0) return []
    return ADVISERS.map((adviser): Claim => {
      const won = followed(worlds, adviser).filter((one) => medalCount(scenario, [one]).gold === 1)
      const [first] = won
      return {
        proof: 'no-blind-gold',
        subject: adviser,
        chair,
        measured: (100 * won.length) / worlds.length,
        limit: { atMost: MOST_GOLD },
        where:
          first === undefined ? null : { world: first.of.world, spot: { position: null, line: first.result.line } },
      }
    })
  })
