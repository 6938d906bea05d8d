import type { Scenario } from '../../rules/scenario.ts'
import { MEASURES, type Measure } from '../worths.ts'
import type { Claim } from './claim.ts'
import { ofChair, type WorldFigures } from './world-figures.ts'

/** By how many per cent of the greater the chairs may differ: the limit that the rule book sets for the best plans. */
export const MOST_APART = 15

/** How far two means lie apart, in per cent of the greater; 0 where neither is above 0. */
export const apart = (a: number, b: number): number =>
  Math.max(a, b) <= 0 ? 0 : (100 * Math.abs(a - b)) / Math.max(a, b)

export const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/** The best worth of a world over the fallbacks it is measured against. */
export const overFallback = (scenario: Scenario, measure: Measure, figures: WorldFigures): number =>
  figures.best[measure].worth - scenario.fallback * (measure === 'own' ? 1 : 2)

/**
 * The chairs are equal: how far the mean best worths of their worlds lie apart, in per cent. The example is the world that
 * gives one chair most, with the line that does.
 */
export function equalChairs(scenario: Scenario, figures: readonly WorldFigures[]): Claim[] {
  const [russia, usa] = [ofChair(figures, 'russia'), ofChair(figures, 'usa')]
  if (russia.length === 0 || usa.length === 0) return []
  return MEASURES.map((measure): Claim => {
    const over = (one: WorldFigures) => overFallback(scenario, measure, one)
    const [ofRussia, ofUsa] = [mean(russia.map(over)), mean(usa.map(over))]
    const richer = ofRussia >= ofUsa ? russia : usa
    const most = richer.reduce((best, one) => (over(one) > over(best) ? one : best), richer[0] as WorldFigures)
    return {
      proof: 'equal-chairs',
      subject: `best ${measure} worth`,
      chair: null,
      measured: apart(ofRussia, ofUsa),
      limit: { atMost: MOST_APART },
      where: { world: most.world, spot: { position: null, line: most.best[measure].line } },
    }
  })
}
