import { ENDINGS, type Ending } from '../../rules/outcomes.ts'
import { SEATS } from '../../rules/scenario.ts'
import type { Claim } from './claim.ts'
import { ofChair, START_SPOT, type WorldFigures } from './world-figures.ts'

/** The world of the least par to an ending among those that reach it; the first world where none does. */
const nearestTo = (ending: Ending, worlds: readonly [WorldFigures, ...WorldFigures[]]): WorldFigures => {
  const parIn = ({ par }: WorldFigures) => par[ending] ?? Number.POSITIVE_INFINITY
  return worlds.reduce((nearest, one) => (parIn(one) < parIn(nearest) ? one : nearest))
}

/**
 * Every ending can be reached from both chairs: in how many of the worlds it can. The example is the world of the least par;
 * where nobody gets there, the start of some world, all that lies behind it having been searched.
 */
export const everyEnding = (figures: readonly WorldFigures[]): Claim[] =>
  SEATS.flatMap((chair) => {
    const [first, ...rest] = ofChair(figures, chair)
    if (first === undefined) return []
    return ENDINGS.map(
      (ending): Claim => ({
        proof: 'every-ending',
        subject: `ending ${ending}`,
        chair,
        measured: [first, ...rest].filter(({ par }) => ending in par).length,
        limit: { atLeast: 1 },
        where: { world: nearestTo(ending, [first, ...rest]).world, spot: START_SPOT },
      }),
    )
  })
