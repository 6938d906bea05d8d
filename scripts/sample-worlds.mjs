// Bundled before it runs (see atlas.mjs), for it asks the sources: sweeps the sample and gives what it says.
import { sampleOf, waysOf } from '../src/atlas/sampled.ts'
import { NEWEST_RULES, scenarioOf } from '../src/content/scenarios.ts'
import { compile } from '../src/rules/game.ts'
import { SEATS } from '../src/rules/scenario.ts'
import { worldOf } from '../src/session/seed.ts'

/** Worlds of each chair: the first seeds, as any player may draw them. */
const SEEDS = Array.from({ length: 10 }, (_, seed) => seed + 1)

const scenario = scenarioOf(NEWEST_RULES)

const chairOf = (chair, seat) =>
  sampleOf(
    SEEDS.map((seed) => {
      console.log(`${chair}, seed ${seed}`)
      return { seed, ways: waysOf(compile(scenario, worldOf(seed, seat))) }
    }),
  )

export const sampled = {
  rules: NEWEST_RULES,
  worlds: SEEDS.length,
  chairs: Object.fromEntries(SEATS.map((chair, seat) => [chair, chairOf(chair, seat)])),
}
