import { useEffect } from 'preact/hooks'
import { CALL_MS, type Call } from '../../store/roll-call.ts'
import { useActions, useGame, usePlaying } from '../context.ts'
import { mayMove } from '../parts/focus.ts'

/** Calls the votes one after another; all at once where nothing may move. `skip` ends the wait. */
export function useReveal(votes: readonly Call[]) {
  const { called } = usePlaying()
  const { call } = useActions()
  const motion = useGame((state) => state.settings.motion)
  const isDone = called >= votes.length
  const skip = () => call(votes.length)
  useEffect(() => {
    if (isDone) return
    if (!mayMove(motion)) return skip()
    const timer = window.setTimeout(() => call(called + 1), CALL_MS)
    return () => window.clearTimeout(timer)
  }, [called, isDone])
  return { told: votes.slice(0, called), isDone, skip }
}
