import type { Reason } from '../rules/answer.ts'
import type { GameKey } from './languages.ts'

const SIGNS = { '-1': 'short', '0': 'even', '1': 'fine' } as const

/** The message of one true reason. */
export const reasonKey = ({ term, clause, sign }: Reason): GameKey =>
  `reason.${term}.${SIGNS[`${sign}`]}${clause === null ? '' : `.${clause}`}` as GameKey
