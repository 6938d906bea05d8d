import type { Claim } from './claim.ts'
import type { WorldFigures } from './world-figures.ts'

/** No position is without a legal move: how many are, over all worlds; and the first. */
export function everyPositionMoves(figures: readonly WorldFigures[]): Claim[] {
  const stuck = figures.find((one) => one.stuck > 0)
  return [
    {
      proof: 'a-legal-move',
      subject: 'positions',
      chair: null,
      measured: figures.reduce((sum, one) => sum + one.stuck, 0),
      limit: { atMost: 0 },
      where: stuck === undefined ? null : { world: stuck.world, spot: stuck.stuckAt },
    },
  ]
}
