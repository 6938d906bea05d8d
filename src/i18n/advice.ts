import type { Outlook } from '../rules/outlook.ts'
import type { GameKey } from './languages.ts'

/** What words of a card follow from. */
export interface Advised {
  readonly adviser: 'envoy' | 'counsel' | 'hardliner'
  readonly stance: 'gift' | 'trade' | 'demand' | 'accept' | 'sign' | 'ask'
  readonly outlook: Pick<Outlook, 'ownGain' | 'accepted'> | null
  /** Whether no text, on other cards too, serves this adviser's aim better. */
  readonly first: boolean
}

/** The title of an adviser's card: nobody demands more with a text that gains us nothing. */
export function adviceTitle({ adviser, stance, outlook }: Advised): GameKey {
  if (adviser === 'hardliner' && stance === 'demand' && (outlook?.ownGain ?? 0) <= 0) return 'advice.hardliner.hold'
  return `advice.${adviser}.${stance}`
}

/** Why an adviser would do it. A sentence says no more than the figures of the card bear out. */
export function adviceWhy({ adviser, stance, outlook, first }: Advised): GameKey {
  if (stance === 'accept' || stance === 'sign' || stance === 'ask') return `advice.why.${adviser}.${stance}`
  if (!first && adviser !== 'envoy') return `advice.why.${adviser}.next`
  if (adviser !== 'hardliner') return `advice.why.${adviser}.${stance}`
  const gains = outlook !== null && outlook.ownGain > 0 && outlook.accepted > 0
  return gains ? 'advice.why.hardliner.most' : 'advice.why.hardliner.none'
}
