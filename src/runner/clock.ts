import { LONGEST_TIME, type Mark } from '../session/times.ts'

/**
 * The two clocks of a run. Real time never stops. In-game time counts while the game waits for a decision of the player,
 * menus and questions included, and not while it stages what has happened, loads, or cannot be seen.
 */
export interface Clock {
  readonly start: number
  /** In-game time up to `last`, the moment at which something changed last. */
  readonly counted: number
  readonly last: number
  readonly awaits: boolean
  readonly hidden: boolean
}

/** Both clocks at zero. All moments are whole milliseconds of one clock that never goes back; they come from outside. */
export const startClock = (at: number): Clock => ({ start: at, counted: 0, last: at, awaits: false, hidden: false })

/** The moment as the clocks count it: none before the last change, and none behind the longest time that can be written. */
const countedAt = ({ start, last }: Clock, at: number): number => Math.min(Math.max(at, last), start + LONGEST_TIME)

/** What the clocks show at a moment. One before the last change counts as that; both stop at LONGEST_TIME of real time. */
export function markAt(clock: Clock, at: number): Mark {
  const { start, counted, last, awaits, hidden } = clock
  const now = countedAt(clock, at)
  return { real: now - start, game: counted + (awaits && !hidden ? now - last : 0) }
}

/** The clocks after a change at a moment: whether the game waits for a decision, whether it is hidden. */
export function turnClock(clock: Clock, at: number, change: Partial<Pick<Clock, 'awaits' | 'hidden'>>): Clock {
  return { ...clock, ...change, counted: markAt(clock, at).game, last: countedAt(clock, at) }
}
