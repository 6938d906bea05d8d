import {
  CLOCK_KEY,
  type ClassClock,
  clockOf,
  extended,
  formatClock,
  goneOn,
  parseClock,
  rested,
  stillRunning,
} from './class-clock.ts'
import type { Watch } from './running.ts'
import type { Shelf } from './shelf.ts'

/** What can be done with the clock of a lesson. */
export interface Timing {
  /** Begins with so many minutes; another clock ends. */
  begin(minutes: number): void
  extend(minutes: number): void
  rest(): void
  goOn(): void
  /** Takes the clock away. */
  stop(): void
}

interface Wall {
  readonly shelf: Shelf
  readonly watch: Watch
  clock(): ClassClock | null
  show(clock: ClassClock | null): void
  /** Whether this tab may keep anything. */
  mayWrite(): boolean
}

/** The clock as it was left. */
export const keptClock = (shelf: Shelf, now: number): ClassClock | null =>
  stillRunning(parseClock(shelf.get(CLOCK_KEY) ?? ''), now)

export function timingOn({ shelf, watch, clock, show, mayWrite }: Wall): Timing {
  const put = (next: ClassClock | null): void => {
    show(next)
    if (!mayWrite()) return
    if (next === null) shelf.remove(CLOCK_KEY)
    else shelf.set(CLOCK_KEY, formatClock(next))
  }
  const change = (by: (clock: ClassClock, now: number) => ClassClock): void => {
    const now = clock()
    if (now !== null) put(by(now, watch.date()))
  }
  return {
    begin: (minutes) => put(clockOf(minutes, watch.date())),
    extend: (minutes) => change((now, date) => extended(now, minutes, date)),
    rest: () => change(rested),
    goOn: () => change(goneOn),
    stop: () => put(null),
  }
}
