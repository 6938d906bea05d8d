import { scenarioOf } from '../../content/scenarios.ts'
import { lastKey } from '../../i18n/last.ts'
import { usePlaying, useWords } from '../context.ts'

/** At the last statement of a session: what can only be done now. */
export function LastNote() {
  const { say } = useWords()
  const { view } = usePlaying()
  const key = lastKey(scenarioOf(view.rulesVersion), view)
  return key === null ? null : <p class="table-last">{say(key)}</p>
}
