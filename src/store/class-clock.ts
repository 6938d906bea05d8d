import * as z from 'zod/mini'

/**
 * The clock of a lesson. It measures and asks; it decides nothing, can be extended and stopped, and is off where nobody
 * set it (WCAG 2.2, criterion 2.2.1). Times are whole milliseconds; moments are those of `Date.now()`.
 */
export interface ClassClock {
  /** When the time is up; null while the clock rests. */
  readonly ends: number | null
  /** What is left while it rests. */
  readonly left: number
}

const MINUTE = 60_000
/** What is offered to begin with, in minutes. */
export const CLOCK_MINUTES = [10, 20, 30, 45] as const
/** The longest that a clock runs, in minutes. */
export const MOST_MINUTES = 240
/** A clock that ran out longer ago than this belongs to another lesson. */
const STALE = 120 * MINUTE

/** A clock that begins now, with so many minutes. */
export const clockOf = (minutes: number, now: number): ClassClock => ({ ends: now + minutes * MINUTE, left: 0 })

/** What is left, in milliseconds; 0 once the time is up. */
export const leftOn = ({ ends, left }: ClassClock, now: number): number =>
  ends === null ? left : Math.max(0, ends - now)

/** So many minutes more; from now on, where the time was up. */
export function extended(clock: ClassClock, minutes: number, now: number): ClassClock {
  const left = Math.min(MOST_MINUTES * MINUTE, leftOn(clock, now) + minutes * MINUTE)
  return clock.ends === null ? { ends: null, left } : { ends: now + left, left: 0 }
}

export const rested = (clock: ClassClock, now: number): ClassClock => ({ ends: null, left: leftOn(clock, now) })
export const goneOn = ({ left }: ClassClock, now: number): ClassClock => ({ ends: now + left, left: 0 })

/** A clock as it was kept; none where it ran out long ago. */
export const stillRunning = (clock: ClassClock | null, now: number): ClassClock | null =>
  clock?.ends != null && now - clock.ends > STALE ? null : clock

const moment = z.int().check(z.gte(0))
const CLOCK = z.strictObject({ ends: z.nullable(moment), left: moment })

/** Under what it lies on the shelf, so that it goes on over a reload. */
export const CLOCK_KEY = 'reciprocity.clock'
export const formatClock = (clock: ClassClock): string => JSON.stringify(clock)

/** Reads a kept clock. Null for anything else: a clock is set again in a moment, so nothing is made of it. */
export function parseClock(text: string): ClassClock | null {
  try {
    const read = CLOCK.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
