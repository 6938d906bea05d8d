import { lastKey } from '../../i18n/last.ts'
import { usePlaying, useWords } from '../context.ts'

/** At the last statement: sign now or leave without. */
export function LastNote() {
  const { say } = useWords()
  const key = lastKey(usePlaying().view)
  return key === null ? null : <p class="table-last">{say(key)}</p>
}
