/** The proofs on small worlds, real and broken on purpose; bundled before it runs (see bundled.ts). */
import { claimsOf } from '../../src/atlas/proofs/all-claims.ts'
import { figuresOfChair } from '../../src/atlas/proofs/chair-figures.ts'
import { type Claim, isKept } from '../../src/atlas/proofs/claim.ts'
import { figuresOfGraph } from '../../src/atlas/proofs/graph-figures.ts'
import { figuresOf, type WorldFigures } from '../../src/atlas/proofs/world-figures.ts'
import { sweep, valuesOf } from '../../src/atlas/sweep.ts'
import { compile } from '../../src/rules/game.ts'
import type { Scenario, World } from '../../src/rules/scenario.ts'

export { walkWithVotes } from '../../src/atlas/other-votes.ts'
export { kindOf } from '../../src/atlas/proofs/kinds.ts'
export { sampleReached } from '../../src/atlas/proofs/sample.ts'
export { sweep } from '../../src/atlas/sweep.ts'

export interface Proven {
  readonly worlds: readonly WorldFigures[]
  readonly claims: readonly Claim[]
  readonly broken: readonly Claim[]
}

/** Proves worlds of both chairs; the plans of play over every so-manieth of their worlds. */
export function prove(scenario: Scenario, graphs: readonly (readonly World[])[], every: number): Proven {
  const worlds = graphs.flatMap((graph) => figuresOfGraph(scenario, graph))
  const chairs = ([0, 1] as const).map((chair) => figuresOfChair(scenario, chair, every))
  const claims = claimsOf(scenario, worlds, chairs)
  return { worlds, claims, broken: claims.filter((claim) => !isKept(claim)) }
}

/** What is proven of a world in which the value of one position, the first of a place, was lost: as if no move were legal. */
export function proveStuck(scenario: Scenario, world: World, place: number): readonly Claim[] {
  const walk = sweep(compile(scenario, world))
  const values = valuesOf(compile(scenario, world), walk)
  const bytes = values.bytes[place] as Uint8Array
  bytes[bytes.findIndex((byte) => byte !== 0)] = 0
  const claims = claimsOf(scenario, [figuresOf(walk, values, () => 0)], [])
  return claims.filter((claim) => !isKept(claim))
}
