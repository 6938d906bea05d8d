import { LAST_STATEMENT } from '../../rules/position.ts'
import { usePlaying, useWords } from '../context.ts'

const KEYS = { true: 'table.last', false: 'table.last.unwilling', null: 'table.last.thin' } as const

/** At the last statement: sign now or leave without. */
export function LastNote() {
  const { say } = useWords()
  const { view } = usePlaying()
  if (view.statement !== LAST_STATEMENT) return null
  return <p class="table-last">{say(KEYS[`${view.willing}`])}</p>
}
