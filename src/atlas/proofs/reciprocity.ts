import type { ChairFigures, PlanFigures } from './chair-figures.ts'
import type { Claim, Where } from './claim.ts'
import { MOST_APART } from './parity.ts'
import { bestPlansApart, sharesOfTrade } from './plan-means.ts'

/** Of what the best trade earns, a plan that does not trade must stay below this many per cent. */
const HALF = 50

const whereMost = (plans: readonly PlanFigures[], player: string): Where | null => {
  const found = plans.find((plan) => plan.player === player)
  return found === undefined ? null : { world: found.most.world, spot: { position: null, line: found.most.line } }
}

/**
 * Reciprocity pays: what the plans that do not trade earn, in per cent of the best trade with an eye on what the other gains;
 * and by how many per cent the best plans of the chairs lie apart. The example is the world where the plan earns most.
 */
export function reciprocityPays(chairs: readonly ChairFigures[]): Claim[] {
  const shares = chairs.flatMap(({ chair, plans }) =>
    sharesOfTrade(plans).map(
      ({ player, percent }): Claim => ({
        proof: 'reciprocity-pays',
        subject: player,
        chair,
        measured: percent,
        limit: { below: HALF },
        where: whereMost(plans, player),
      }),
    ),
  )
  const [one, two] = chairs
  if (one === undefined || two === undefined) return shares
  const { best, percent } = bestPlansApart(one.plans, two.plans)
  const richer = best[0].over.own >= best[1].over.own ? 0 : 1
  return [
    ...shares,
    {
      proof: 'equal-chairs',
      subject: 'best plan',
      chair: null,
      measured: percent,
      limit: { atMost: MOST_APART },
      where: whereMost((richer === 0 ? one : two).plans, best[richer].player),
    },
  ]
}
