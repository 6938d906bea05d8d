import { mix } from '../../src/rules/mix.ts'
import type { Seat, World } from '../../src/rules/scenario.ts'
import { numberOfWorld, WORLDS, worldOfNumber } from '../../src/session/world.ts'

/** All worlds' numbers as a hash shuffles them, the same for everybody: any few of them differ in every field. */
const SHUFFLED = Array.from({ length: WORLDS }, (_, number) => number).sort((a, b) => mix([a]) - mix([b]) || a - b)

/** The numbers of a sample of worlds: a larger sample holds all smaller ones. In their own order. */
export const sampleOfWorlds = (many: number): number[] => SHUFFLED.slice(0, many).sort((a, b) => a - b)

/** Worlds of the chairs given by their numbers, those that share a graph (they differ in the votes alone) together. */
export function graphsOf(chairs: readonly Seat[], numbers: readonly number[]): World[][] {
  const graphs = new Map<string, World[]>()
  for (const world of chairs.flatMap((chair) => numbers.map((number) => worldOfNumber(number, chair)))) {
    const graph = `${world.chair} ${numberOfWorld({ ...world, votes: 0 })}`
    graphs.set(graph, [...(graphs.get(graph) ?? []), world])
  }
  return [...graphs.values()]
}
