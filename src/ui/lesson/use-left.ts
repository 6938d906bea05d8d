import { useEffect, useState } from 'preact/hooks'
import { type ClassClock, leftOn } from '../../store/class-clock.ts'

/** How often the clock is read anew, in milliseconds: its seconds never lag by more. */
const TICK = 250

/** What is left on the clock, in whole seconds, rounded up: at 0 the time is up. */
export function useLeft(clock: ClassClock): number {
  const [, setTicks] = useState(0)
  useEffect(() => {
    if (clock.ends === null) return
    const ticking = window.setInterval(() => setTicks((ticks) => ticks + 1), TICK)
    return () => window.clearInterval(ticking)
  }, [clock])
  return Math.ceil(leftOn(clock, Date.now()) / 1000)
}
