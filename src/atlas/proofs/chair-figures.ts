import { PLAN_IDS } from '../../delegates/plans/plans.ts'
import { compile } from '../../rules/game.ts'
import { type Scenario, SEATS, type Seat, type SeatId, type World } from '../../rules/scenario.ts'
import { type PlanMeans, planMeans } from './plan-means.ts'
import { type PlanResult, playsOfWorld } from './plan-play.ts'
import { planWorlds } from './plan-worlds.ts'
import { type ReadingsOpen, readingsOpen } from './readings-open.ts'

/** How a fixed plan of play fares from one chair, and the world where it earns most. */
export interface PlanFigures extends PlanMeans {
  readonly most: { readonly world: World; readonly line: string }
}

/** What is measured of a chair without a sweep. It can be written as JSON. */
export interface ChairFigures {
  readonly chair: SeatId
  readonly plans: readonly PlanFigures[]
  readonly readings: ReadingsOpen
}

/** In how many worlds random texts are tabled, and what they are drawn with. */
const READ_WORLDS = 400
const READ_SEED = 1814

interface Played {
  readonly world: World
  readonly result: PlanResult
}

/**
 * The figures of a chair: the fixed plans over the worlds of `planWorlds`, the readings over some of them. Half a minute; with
 * `every`, over the first world and every so-manieth after it.
 */
export function figuresOfChair(scenario: Scenario, chair: Seat, every = 1): ChairFigures {
  const worlds = planWorlds(scenario, chair).filter((_, index) => index % every === 0)
  const played = worlds.flatMap((world): Played[] =>
    playsOfWorld(compile(scenario, world), PLAN_IDS).map((result) => ({ world, result })),
  )
  const means = planMeans(
    scenario,
    played.map(({ result }) => result),
  )
  const plans = means.map((plan): PlanFigures => {
    const own = played.filter(({ result }) => result.player === plan.player)
    const most = own.reduce((best, one) => (one.result.worth.own > best.result.worth.own ? one : best))
    return { ...plan, most: { world: most.world, line: most.result.line } }
  })
  return {
    chair: SEATS[chair],
    plans,
    readings: readingsOpen(scenario, chair, Math.ceil(READ_WORLDS / every), READ_SEED),
  }
}
