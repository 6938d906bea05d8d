import { type Way, waysOf } from '../../src/atlas/sampled.ts'
import { NEWEST_RULES, scenarioOf } from '../../src/content/scenarios.ts'
import { compile } from '../../src/rules/game.ts'
import { worldOf } from '../../src/session/seed.ts'

/** The endings of the world of a seed, from a seat; bundled before it runs, for a sweep is slow in the test runner. */
export function swept(seed: number, seat: 0 | 1): readonly Way[] {
  return waysOf(compile(scenarioOf(NEWEST_RULES), worldOf(seed, seat)))
}
