import type { Claim, Where } from './claim.ts'
import { KINDS } from './kinds.ts'
import { type HourFigures, START_SPOT, type WorldFigures } from './world-figures.ts'

type Found = { readonly of: WorldFigures; readonly hour: HourFigures }

/** An hour by own worth; or else by endings; or else where it comes nearest to being the only best one. */
function example(found: readonly Found[]): Where | null {
  const byWorth = found.find(({ hour }) => hour.only > 0)
  if (byWorth !== undefined) return { world: byWorth.of.world, spot: byWorth.hour.at }
  const byEnding = found.find(({ hour }) => hour.keeps !== null)
  if (byEnding !== undefined) return { world: byEnding.of.world, spot: byEnding.hour.keeps?.at ?? null }
  const [first, ...rest] = found
  if (first === undefined) return null
  const nearest = rest.reduce((best, one) => (one.hour.short < best.hour.short ? one : best), first)
  return { world: nearest.of.world, spot: nearest.hour.at }
}

/**
 * Every move has its hour: at how many of the positions looked at a kind of move is the only best one by own worth, or the
 * only one that keeps some ending within reach. Of a kind that is legal nowhere the start of the first world is named.
 */
export function everyMoveHasItsHour(figures: readonly WorldFigures[]): Claim[] {
  return KINDS.map((kind): Claim => {
    const found = figures.flatMap((of) => {
      const hour = of.hours[kind]
      return hour === undefined ? [] : [{ of, hour }]
    })
    return {
      proof: 'every-move-has-its-hour',
      subject: kind,
      chair: null,
      measured: found.reduce((sum, { hour }) => sum + hour.only + hour.alone, 0),
      limit: { atLeast: 1 },
      where: example(found) ?? (figures[0] === undefined ? null : { world: figures[0].world, spot: START_SPOT }),
    }
  })
}
