import type { Move } from '../rules/move.ts'
import { keyOf, type Outlook, type Outlooks, percentOf } from '../rules/outlook.ts'
import { LAST_STATEMENT } from '../rules/position.ts'
import type { Form, Scenario } from '../rules/scenario.ts'
import type { View } from '../rules/view.ts'

/** The three advisers behind the chair, in the order of their cards. */
export const ADVISERS = ['envoy', 'counsel', 'hardliner'] as const
export type Adviser = (typeof ADVISERS)[number]

/** What an adviser would do now, the number they put on it, and why. */
export interface Advice {
  readonly adviser: Adviser
  readonly move: Move
  /** What the move brings; null for moves that are no text. */
  readonly outlook: Outlook | null
  /** The adviser's own forecast in per cent, bias included; null for moves that are no text. */
  readonly share: number | null
  /** What kind of advice this is: words follow from it. */
  readonly stance: 'gift' | 'trade' | 'demand' | 'accept' | 'sign' | 'ask'
  /** Whether no text serves this adviser's aim better, those on the cards before included; true for other moves. */
  readonly first: boolean
}

/** How many points each bends the forecast of a demand; the player is told. */
export const BIAS: { readonly [adviser in Adviser]: number } = { envoy: -10, counsel: 0, hardliner: 20 }
/** The form each believes in. */
const BELIEF: { readonly [adviser in Adviser]: Form } = {
  envoy: 'treaty',
  counsel: 'protocol',
  hardliner: 'declaration',
}
/** The most own worth the envoy gives away in one text. */
const ENVOY_LOSS = -2

const shareOf = (outlook: Outlook): number => outlook.accepted / outlook.of

/**
 * What an adviser looks for: a number to make great, or null for a text out of the question. All texts have the same
 * number of readings, so sums stand for means: whole numbers tie exactly.
 */
const AIM: { readonly [adviser in Adviser]: (outlook: Outlook) => number | null } = {
  envoy: (outlook) => (outlook.ownGain >= ENVOY_LOSS ? outlook.theirTotal : null),
  counsel: (outlook) => (shareOf(outlook) >= 0.5 ? outlook.ownGain * outlook.of + outlook.theirTotal : null),
  hardliner: (outlook) => outlook.ownGain * outlook.accepted,
}

function adviseText(adviser: Adviser, outlook: Outlook, first: boolean): Advice {
  const isDemand = outlook.theirGain < 0
  const percent = percentOf(outlook) + (isDemand ? BIAS[adviser] : 0)
  const stance = isDemand ? 'demand' : outlook.ownGain > 0 ? 'trade' : 'gift'
  const share = Math.max(0, Math.min(100, percent))
  return { adviser, move: { do: 'table', text: outlook.text }, outlook, share, stance, first }
}

/** With no text to draft: take theirs if it costs nothing, else sign if that beats leaving, else ask. */
function adviseElse(adviser: Adviser, view: View, outlooks: Outlooks): Advice {
  const none = { adviser, outlook: null, share: null, first: true }
  if (view.proposal?.acceptable && outlooks.proposal !== null && outlooks.proposal.ownGain >= 0) {
    return { ...none, move: { do: 'accept' }, outlook: outlooks.proposal, stance: 'accept' }
  }
  if (view.willing === true && view.worth > view.fallback) {
    return { ...none, move: { do: 'sign', form: BELIEF[adviser] }, stance: 'sign' }
  }
  return { ...none, move: { do: 'ask' }, stance: 'ask' }
}

/** The first text with the greatest aim, or null. */
function best(adviser: Adviser, candidates: readonly Outlook[]): Outlook | null {
  let chosen: Outlook | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const outlook of candidates) {
    const aim = AIM[adviser](outlook)
    if (aim === null || aim <= most) continue
    most = aim
    chosen = outlook
  }
  return chosen
}

/** The three cards at the table (rule book, section 14). Empty outside the sessions. */
export function adviseAtTable({ signAtLast }: Scenario, view: View, outlooks: Outlooks): Advice[] {
  if (view.statement === null) return []
  const candidates = outlooks.texts.filter(({ better }) => better === null)
  const ready = view.willing === true && view.worth > view.fallback
  const isLast = signAtLast && view.statement === LAST_STATEMENT
  if (view.act === 'final' && ready && (isLast || !candidates.some(({ ownGain }) => ownGain > 0))) {
    return ADVISERS.map((adviser) => ({
      adviser,
      move: { do: 'sign', form: BELIEF[adviser] },
      outlook: null,
      share: null,
      stance: 'sign',
      first: true,
    }))
  }
  const taken = new Set<string>()
  return ADVISERS.map((adviser) => {
    const chosen = best(
      adviser,
      candidates.filter(({ text }) => !taken.has(keyOf(text))),
    )
    if (chosen === null) return adviseElse(adviser, view, outlooks)
    taken.add(keyOf(chosen.text))
    return adviseText(adviser, chosen, best(adviser, candidates) === chosen)
  })
}
