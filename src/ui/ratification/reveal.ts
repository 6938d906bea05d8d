import { useEffect, useState } from 'preact/hooks'
import { CALL_MS } from '../../store/roll-call.ts'
import { mayMove } from '../parts/focus.ts'

/** Counts up from 0 to `count`, one group after another; at once where nothing may move. `skip` ends the wait. */
export function useReveal(count: number, motion: 'system' | 'less') {
  const [shown, setShown] = useState(() => (mayMove(motion) ? 0 : count))
  const isDone = shown >= count
  useEffect(() => {
    if (isDone) return
    const timer = window.setTimeout(() => setShown((now) => now + 1), CALL_MS)
    return () => window.clearTimeout(timer)
  }, [shown, isDone])
  return { shown, isDone, skip: () => setShown(count) }
}
