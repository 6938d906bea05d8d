import { PLAN_IDS } from '../../delegates/plans/plans.ts'
import { MEDALS, type Medal, medalOf, type Worth } from '../../rules/medal.ts'
import type { Scenario } from '../../rules/scenario.ts'
import { apart, mean } from './parity.ts'
import type { PlanResult, Player } from './plan-play.ts'

/** How a player fared over the worlds of one chair. */
export interface PlanMeans {
  readonly player: Player
  readonly worlds: number
  /** Mean worths over the fallback of one seat, or of both. */
  readonly over: Worth
  /** How many worlds ended so, by the number of the ending. */
  readonly endings: { readonly [ending: number]: number }
}

/** The means of each player over the results of one chair, in the order in which players first come. */
export function planMeans(scenario: Scenario, results: readonly PlanResult[]): PlanMeans[] {
  const players = [...new Set(results.map(({ player }) => player))]
  return players.map((player) => {
    const of = results.filter((result) => result.player === player)
    const endings: { [ending: number]: number } = {}
    for (const { ending } of of) endings[ending] = (endings[ending] ?? 0) + 1
    const over = {
      own: mean(of.map(({ worth }) => worth.own)) - scenario.fallback,
      joint: mean(of.map(({ worth }) => worth.joint)) - 2 * scenario.fallback,
    }
    return { player, worlds: of.length, over, endings }
  })
}

/** A result beside the greatest worths that its world holds. */
export interface BesideBest {
  readonly result: PlanResult
  readonly best: Worth
}

/** How many of a player's results win each medal, and how many none. */
export function medalCount(
  scenario: Scenario,
  results: readonly BesideBest[],
): { readonly [medal in Medal | 'none']: number } {
  const won = results.map(({ result, best }) => medalOf(result.worth, best, scenario.fallback))
  const count = (medal: Medal | null) => won.filter((each) => each === medal).length
  const [gold, silver, bronze] = MEDALS.map(count) as [number, number, number]
  return { gold, silver, bronze, none: count(null) }
}

/** Plans that must not pay, and trades with an eye on what the other gains. */
const GREEDY: readonly Player[] = ['accept', 'demand', 'split']
const TRADES: readonly Player[] = ['trade-1', 'trade-2', 'trade-4']

const bestOf = (means: readonly PlanMeans[], players: readonly Player[]): PlanMeans => {
  const among = means.filter(({ player }) => players.includes(player))
  const [first, ...others] = among
  if (first === undefined) throw new Error(`nobody measured ${players.join(', ')}`)
  return others.reduce((best, one) => (one.over.own > best.over.own ? one : best), first)
}

/** What a plan that must not pay earns from one chair, in per cent of the best trade with an eye on what the other gains. */
export interface Share {
  readonly player: Player
  readonly against: Player
  readonly percent: number
}

/**
 * Reciprocity pays (rule book, section 11): from one chair the shares of the plans that must stay below 50 per cent. Where the
 * best trade brings nothing over the fallback no share says anything, and each counts as 100.
 */
export function sharesOfTrade(means: readonly PlanMeans[]): Share[] {
  const best = bestOf(means, TRADES)
  return GREEDY.map((player) => {
    const own = bestOf(means, [player]).over.own
    return { player, against: best.player, percent: best.over.own > 0 ? (100 * own) / best.over.own : 100 }
  })
}

/** How far the best plans of the two chairs lie apart by own worth, in per cent of the greater. At most 15 are promised. */
export function bestPlansApart(
  russia: readonly PlanMeans[],
  usa: readonly PlanMeans[],
): { readonly best: readonly [PlanMeans, PlanMeans]; readonly percent: number } {
  const best = [russia, usa].map((means) => bestOf(means, PLAN_IDS)) as [PlanMeans, PlanMeans]
  return { best, percent: apart(best[0].over.own, best[1].over.own) }
}
