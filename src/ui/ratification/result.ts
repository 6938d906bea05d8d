import type { GameKey } from '../../i18n/languages.ts'
import type { OutcomeId } from '../../rules/outcomes.ts'

const FAILED: { readonly [outcome in OutcomeId]?: GameKey } = {
  'years-later': 'votes.result.years',
  'senate-votes': 'votes.result.senate-votes',
  'senate-text': 'votes.result.senate-text',
  'struck-down': 'votes.result.struck',
  'walked-back': 'votes.result.back',
}

/** What the two votes came to, in one sentence. */
export const resultKey = (outcome: OutcomeId): GameKey => FAILED[outcome] ?? 'votes.result.holds'
