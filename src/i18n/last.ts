import { LAST_STATEMENT } from '../rules/position.ts'
import type { View } from '../rules/view.ts'
import type { GameKey } from './languages.ts'

const KEYS = { true: 'table.last', false: 'table.last.unwilling', null: 'table.last.thin' } as const

/** At the last statement: sign now or leave without. Null before. */
export const lastKey = (view: View): GameKey | null =>
  view.statement === LAST_STATEMENT ? KEYS[`${view.willing}`] : null
