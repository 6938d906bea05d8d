import { useEffect, useState } from 'preact/hooks'
import { type ClassClock, leftOn } from '../../store/class-clock.ts'

/** How often the clock is read anew, in milliseconds: its seconds never lag by more. */
const TICK = 250

/** What is left on the clock, in whole seconds, rounded up: at 0 the time is up. */
export function useLeft(clock: ClassClock): number {
  const read = () => Math.ceil(leftOn(clock, Date.now()) / 1000)
  const [left, setLeft] = useState(read)
  useEffect(() => {
    setLeft(read())
    if (clock.ends === null) return
    const ticking = window.setInterval(() => setLeft(read()), TICK)
    return () => window.clearInterval(ticking)
  }, [clock])
  return left
}
