import type { Fact } from '../rules/fact.ts'
import type { Remembered } from '../rules/view.ts'
import { type Part, toldIn } from '../store/closing.ts'

/** What a decision can be that deserves a look of its own. */
export const MOMENTS = [
  'ended',
  'broke-down',
  'walked',
  'signed',
  'leak',
  'red-line',
  'insult',
  'trade',
  'accepted',
  'event',
] as const
export type Moment = (typeof MOMENTS)[number]

function ofAnswer(fact: Extract<Fact, { fact: 'answered' }>): Moment | null {
  const { kind, verdicts } = fact.answer
  if (kind === 'red-line' || kind === 'insult') return kind
  if (kind !== 'accepted' && kind !== 'proposal') return null
  return verdicts.length > 1 ? 'trade' : 'accepted'
}

/** The moments of one fact. */
function momentOfFact(fact: Fact): Moment | null {
  switch (fact.fact) {
    case 'answered':
      return ofAnswer(fact)
    case 'broke-down':
    case 'signed':
    case 'ended':
      return fact.fact
    case 'leak':
      return fact.leaked ? 'leak' : null
    case 'event':
      return fact.event === 0 ? null : 'event'
    default:
      return null
  }
}

/**
 * The moment that a decision, or a part of it, was, the greatest where it was several; null for most. A summit that ends
 * at the table is told by how it broke off, and after a signature by the votes.
 */
export function momentOf(
  { move, act, facts }: Pick<Remembered, 'move' | 'act' | 'facts'>,
  part: Part = 'all',
): Moment | null {
  if (part !== 'next' && move.do === 'walk') return 'walked'
  if (part !== 'next' && move.do === 'accept') return 'accepted'
  const found = toldIn(facts, part).flatMap((fact) => momentOfFact(fact) ?? [])
  const told = found.includes('broke-down') || act === 'press' ? found.filter((one) => one !== 'ended') : found
  return MOMENTS.find((moment) => told.includes(moment)) ?? null
}
