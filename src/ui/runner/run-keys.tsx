import { useKeys } from '../parts/keys.ts'
import { useEndingAsked } from './ending-asked.tsx'
import { useRestarts } from './use-restarts.ts'

/** The keys of a run act from anywhere in it, also over an open dialog; a series is lost only after a yes. */
export function RunKeys() {
  const { again, afresh } = useRestarts()
  const { unlessLost, question } = useEndingAsked()
  const keys = { r: again, n: () => unlessLost(afresh) }
  useKeys(keys)
  useKeys(keys, 'dialog')
  return question
}
