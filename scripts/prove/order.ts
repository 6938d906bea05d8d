import type { Seat, World } from '../../src/rules/scenario.ts'
import { numberOfWorld, WORLDS, worldOfNumber } from '../../src/session/world.ts'

/** Coprime to the number of worlds and near its golden section, so that however many we take they lie spread evenly. */
const STRIDE = 1801

/** The numbers of a sample of worlds, the same for everybody: a larger sample holds all smaller ones. In their own order. */
export const sampleOfWorlds = (many: number): number[] =>
  Array.from({ length: many }, (_, k) => (k * STRIDE) % WORLDS).sort((a, b) => a - b)

/** Worlds of the chairs given by their numbers, those that share a graph (they differ in the votes alone) together. */
export function graphsOf(chairs: readonly Seat[], numbers: readonly number[]): World[][] {
  const graphs = new Map<string, World[]>()
  for (const world of chairs.flatMap((chair) => numbers.map((number) => worldOfNumber(number, chair)))) {
    const graph = `${world.chair} ${numberOfWorld({ ...world, votes: 0 })}`
    graphs.set(graph, [...(graphs.get(graph) ?? []), world])
  }
  return [...graphs.values()]
}
