import type { Reason } from '../rules/answer.ts'
import type { Fact } from '../rules/fact.ts'
import type { GameKey } from './languages.ts'

const SIGNS = { '-1': 'short', '0': 'even', '1': 'fine' } as const

/** The message of one true reason. */
export const reasonKey = ({ term, clause, sign }: Reason): GameKey =>
  `reason.${term}.${SIGNS[`${sign}`]}${clause === null ? '' : `.${clause}`}` as GameKey

/**
 * What carried a text that they accepted though a clause of it resists, from the facts of the decision; null for other
 * answers. Trust falls where they gave more than they got; where it cannot fall and nothing is fine, the mood did it.
 */
export function carriedKey(facts: readonly Fact[]): GameKey | null {
  const answer = facts.find((fact) => fact.fact === 'answered')?.answer
  if (answer?.kind !== 'accepted' || answer.verdicts.every(({ verdict }) => verdict === 'fine')) return null
  const event = facts.findIndex(({ fact }) => fact === 'event') // what follows it is the recess event's own doing
  const own = event < 0 ? facts : facts.slice(0, event)
  if (own.some((fact) => fact.fact === 'trust' && fact.to < fact.from)) return 'speech.carried.trust'
  return answer.verdicts.some(({ verdict }) => verdict === 'fine') ? 'speech.carried.whole' : 'speech.carried.mood'
}
