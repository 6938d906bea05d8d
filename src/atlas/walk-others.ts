import { afterSignature } from '../rules/endings.ts'
import { ALL_MOODS, endBit, SET_WORDS } from '../rules/gauge-sets.ts'
import { ILLEGAL } from '../rules/gauges.ts'
import { formAt, GAUGES } from '../rules/position.ts'
import { successor } from '../rules/successor.ts'
import { addPosition } from './reached.ts'
import { countMoves, type Work } from './work.ts'

/** Walks arrival and recess, few groups, member by member. */
export function walkSingly(work: Work): void {
  const { game, ctx, layers, reached } = work
  for (let layer = 0; layer < layers.count; layer++) {
    for (let gauges = 0; gauges < GAUGES; gauges++) {
      if ((((layers.members[layer * SET_WORDS + (gauges >> 5)] as number) >>> (gauges & 31)) & 1) === 0) continue
      for (let k = 0; k < ctx.codeCount; k++) {
        const to = successor(game, ctx, gauges, ctx.codes[k] as number)
        if (to === ILLEGAL) continue
        countMoves(work, layer, 1)
        if (to < 0) layers.met[layer] = (layers.met[layer] as number) | endBit(to)
        else addPosition(reached, to, (layers.depth[layer] as number) + 1)
      }
    }
  }
}

const GROUPS_AT_HOME = 3

/** The ends that a signed draft can come to, whatever faces and trust, as bits. */
export function signedEnds(place: number, draft: number): number {
  const form = formAt(place) ?? 'declaration'
  let ends = 0
  for (let russia = 0; russia <= GROUPS_AT_HOME; russia++) {
    for (let usa = 0; usa <= GROUPS_AT_HOME; usa++) {
      for (let trust = 0; trust < 4; trust++) ends |= endBit(afterSignature(form, draft, russia, usa, trust))
    }
  }
  return ends
}

/** The trusts known so far, four bits for each pair of faces. */
const trustsKnown = new Uint8Array(9)

/** The ends of a press conference: temper plays no part in what comes of it, so each pair of faces and each trust is tried once. */
export function meetPress(work: Work): void {
  const { game, ctx, layers } = work
  trustsKnown.fill(0)
  for (let layer = 0; layer < layers.count; layer++) {
    let met = 0
    for (let faces = 0; faces < 9; faces++) {
      const lane = ((layers.members[layer * SET_WORDS + (faces >> 1)] as number) >>> ((faces & 1) << 4)) & ALL_MOODS
      const pairs = lane | (lane >>> 8)
      const known = trustsKnown[faces] as number
      const trusts = (pairs | (pairs >>> 4)) & 15 & ~known
      if (trusts === 0) continue
      trustsKnown[faces] = known | trusts
      for (let trust = 0; trust < 4; trust++) {
        if (((trusts >> trust) & 1) === 0) continue
        for (let k = 0; k < ctx.codeCount; k++) {
          met |= endBit(successor(game, ctx, faces * 16 + trust, ctx.codes[k] as number))
        }
      }
    }
    layers.met[layer] = met
  }
}
