import type { Scenario } from '../rules/scenario.ts'
import { geneva } from './geneva.ts'
import { geneva2 } from './geneva-2.ts'

/** Scenarios by rules version. Old versions stay playable for ever. */
export const SCENARIOS: ReadonlyMap<number, Scenario> = new Map([geneva, geneva2].map((one) => [one.rulesVersion, one]))
export const NEWEST_RULES = Math.max(...SCENARIOS.keys())

/** The scenario of a rules version that is known to be there; another one is our bug. */
export function scenarioOf(rulesVersion: number): Scenario {
  const scenario = SCENARIOS.get(rulesVersion)
  if (scenario === undefined) throw new Error(`no scenario for rules ${rulesVersion}`)
  return scenario
}
