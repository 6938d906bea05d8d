import type { Scenario } from '../rules/scenario.ts'
import { geneva } from './geneva.ts'

/** The scenario of rules version 2. What it changes, and the figures before and after: docs/balance.md. */
export const geneva2: Scenario = {
  ...geneva,
  rulesVersion: 2,
  reasons: 'decisive',
  signAtLast: true,
  adjournCools: 2,
  silenceGives: 1,
}
