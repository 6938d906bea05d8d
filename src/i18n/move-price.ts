import type { Scenario } from '../rules/scenario.ts'
import type { GameKey } from './languages.ts'

/** A move that has a price of its own in words: a kind of move, or one of the two lines. */
export type Priced = Extract<GameKey, `move.${string}.does`> extends `move.${infer Name}.does` ? Name : never

/** What a move costs and brings by the numbers of a scenario, as a message. */
export function movePrice(name: Priced, { adjournCools, silenceGives }: Scenario): GameKey {
  if (name === 'silent' && silenceGives === 0) return 'move.silent.does.nothing'
  if (name === 'adjourn' && adjournCools === 0) return 'move.adjourn.does.no-cooling'
  return `move.${name}.does`
}
