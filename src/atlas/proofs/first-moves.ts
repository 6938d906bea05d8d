import { SEATS } from '../../rules/scenario.ts'
import type { Claim } from './claim.ts'
import { ofChair, START_SPOT, type WorldFigures } from './world-figures.ts'

/** Whether no first move of a world leaves a better own worth within reach than this kind. */
const isBest = ({ first }: WorldFigures, kind: string): boolean => first[kind] === Math.max(...Object.values(first))

/**
 * No first move is best in every world of a chair: in how many it is, alone or with others. The example is a world where it is
 * not; where there is none, the first world. A single world refutes nothing.
 */
export function noBestFirstMove(figures: readonly WorldFigures[]): Claim[] {
  return SEATS.flatMap((chair) => {
    const worlds = ofChair(figures, chair)
    const kinds = [...new Set(worlds.flatMap(({ first }) => Object.keys(first)))]
    return kinds.map((kind): Claim => {
      const example = worlds.find((one) => !isBest(one, kind)) ?? worlds[0]
      return {
        proof: 'no-best-first-move',
        subject: kind,
        chair,
        measured: worlds.filter((one) => isBest(one, kind)).length,
        limit: { atMost: Math.max(1, worlds.length - 1) },
        where: example === undefined ? null : { world: example.world, spot: START_SPOT },
      }
    })
  })
}
