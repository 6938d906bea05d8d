import { type ChairFigures, figuresOfChair } from '../../src/atlas/proofs/chair-figures.ts'
import { figuresOfGraph } from '../../src/atlas/proofs/graph-figures.ts'
import type { WorldFigures } from '../../src/atlas/proofs/world-figures.ts'
import { type Scenario, SEATS, type Seat, type World } from '../../src/rules/scenario.ts'
import { numberOfWorld } from '../../src/session/world.ts'

/** One piece of work: what a chair needs no sweep for, or worlds that share a graph. */
export type Job = { readonly chair: Seat } | { readonly worlds: readonly World[] }

/** One thing that was found, by the key it is kept under. */
export type Found =
  | { readonly key: string; readonly chair: ChairFigures }
  | { readonly key: string; readonly world: WorldFigures }

export const chairKey = (chair: Seat): string => SEATS[chair]
export const worldKey = (world: World): string => `${SEATS[world.chair]} ${numberOfWorld(world)}`

/** The keys of what a job finds. */
export const keysOf = (job: Job): string[] => ('chair' in job ? [chairKey(job.chair)] : job.worlds.map(worldKey))

/** Does a job. */
export function findFor(scenario: Scenario, job: Job): Found[] {
  if ('chair' in job) return [{ key: chairKey(job.chair), chair: figuresOfChair(scenario, job.chair) }]
  return figuresOfGraph(scenario, job.worlds).map((world) => ({ key: worldKey(world.world), world }))
}
