import type { Risk } from '../rules/risk.ts'
import type { GameKey } from './languages.ts'
import type { Args } from './say.ts'

/** A question before a move that may cost the draft: its messages and their figures. */
export interface Question {
  readonly question: GameKey
  readonly detail: GameKey
  readonly args: Args
  readonly yes: GameKey
}

const KEYS: { readonly [risk in Risk['risk']]: Omit<Question, 'args'> } = {
  walk: { question: 'confirm.walk', detail: 'confirm.walk.lost', yes: 'confirm.yes.walk' },
  adjourn: { question: 'confirm.adjourn', detail: 'confirm.adjourn.lost', yes: 'confirm.yes.adjourn' },
  'breaks-off': { question: 'confirm.risk', detail: 'confirm.risk.press', yes: 'confirm.yes.risk' },
  'may-break-off': { question: 'confirm.risk', detail: 'confirm.risk.text', yes: 'confirm.yes.risk' },
  unsigned: { question: 'confirm.unsigned', detail: 'confirm.unsigned.lost', yes: 'confirm.yes.unsigned' },
}

/** The question that a risk asks. */
export function questionOf(risk: Risk): Question {
  const figures = risk.risk === 'may-break-off' ? { n: risk.accepted, of: risk.of } : {}
  const worth = risk.risk === 'walk' ? { worth: risk.worth } : {}
  return { ...KEYS[risk.risk], args: { draft: risk.draft, ...figures, ...worth } }
}
