import type { GameKey } from '../../i18n/languages.ts'
import type { Fact } from '../../rules/fact.ts'
import type { View } from '../../rules/view.ts'
import type { GameWords } from '../context.ts'

/** What the recess event did to the gauges: the facts after the event's own. */
export function eventChanges(view: View): readonly Fact[] {
  const facts = view.remembered.at(-1)?.facts ?? []
  const event = facts.findIndex(({ fact }) => fact === 'event')
  return event < 0 ? [] : facts.slice(event + 1)
}

/** A change of a gauge in words; null for facts that change none. */
export function changeWords(say: GameWords['say'], fact: Fact): string | null {
  if (fact.fact !== 'trust' && fact.fact !== 'temper' && fact.fact !== 'face') return null
  const up = fact.to > fact.from ? 'yes' : 'no'
  const word = say(`${fact.fact}.${fact.to}` as GameKey)
  return say(`recess.changed.${fact.fact}`, { up, word, seat: fact.fact === 'face' ? fact.seat : '' })
}
