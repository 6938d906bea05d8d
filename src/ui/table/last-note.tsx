import { geneva } from '../../content/geneva.ts'
import { lastKey } from '../../i18n/last.ts'
import { usePlaying, useWords } from '../context.ts'

/** At the last statement of a session: what can only be done now. */
export function LastNote() {
  const { say } = useWords()
  const key = lastKey(geneva, usePlaying().view)
  return key === null ? null : <p class="table-last">{say(key)}</p>
}
