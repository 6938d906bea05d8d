import type { Ending } from '../rules/outcomes.ts'
import type { SeatId } from '../rules/scenario.ts'
import table from './atlas.json' with { type: 'json' }

/** What a sample of worlds says of an ending (see atlas/sampled.ts): in how many it is, par from least to most, and one line. */
interface AtlasRow {
  readonly ending: Ending
  readonly worlds: number
  readonly least: number
  readonly most: number
  /** The world of the line, by its seed: the sample's own, or, where that one lacks the ending, the first that has it. */
  readonly seed: number
  readonly line: readonly string[]
}

/** The sample of one chair; `seed` is the world that most of the lines are of. */
export interface AtlasSample {
  readonly seed: number
  readonly endings: readonly AtlasRow[]
}

/** What `npm run atlas` wrote: how many worlds of each chair were swept under which rules, and what they say. */
export const atlasTable = table as {
  readonly rules: number
  readonly worlds: number
  readonly chairs: { readonly [chair in SeatId]: AtlasSample }
}
