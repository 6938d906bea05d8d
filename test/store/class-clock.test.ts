import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CLOCK_KEY,
  clockOf,
  extended,
  formatClock,
  goneOn,
  leftOn,
  MOST_MINUTES,
  parseClock,
  rested,
} from '../../src/store/class-clock.ts'
import { createGameStore } from '../../src/store/game-store.ts'
import { openShelf } from '../../src/store/shelf.ts'
import { storage } from './storage.ts'

const MINUTE = 60_000
const NOON = Date.UTC(2026, 8, 1, 12)

describe('the clock of a lesson', () => {
  it('runs down to nothing and stays there', () => {
    const clock = clockOf(20, NOON)
    expect(leftOn(clock, NOON + 5 * MINUTE)).toBe(15 * MINUTE)
    expect(leftOn(clock, NOON + 25 * MINUTE)).toBe(0)
  })

  it('loses nothing while it rests', () => {
    const rests = rested(clockOf(20, NOON), NOON + 5 * MINUTE)
    expect(leftOn(rests, NOON + 90 * MINUTE)).toBe(15 * MINUTE)
    expect(leftOn(goneOn(rests, NOON + 90 * MINUTE), NOON + 91 * MINUTE)).toBe(14 * MINUTE)
  })

  it('can be extended while it runs, while it rests, and when the time is up', () => {
    const clock = clockOf(20, NOON)
    expect(leftOn(extended(clock, 5, NOON), NOON)).toBe(25 * MINUTE)
    expect(leftOn(extended(rested(clock, NOON), 1, NOON), NOON + MINUTE)).toBe(21 * MINUTE)
    expect(leftOn(extended(clock, 5, NOON + 60 * MINUTE), NOON + 60 * MINUTE)).toBe(5 * MINUTE)
  })

  it('never holds more than the longest lesson, and comes back from its text', () => {
    const minutes = fc.integer({ min: 1, max: MOST_MINUTES })
    fc.assert(
      fc.property(minutes, fc.array(minutes), fc.boolean(), (first, more, rests) => {
        const begun = rests ? rested(clockOf(first, NOON), NOON) : clockOf(first, NOON)
        const clock = more.reduce((now, by) => extended(now, by, NOON), begun)
        expect(leftOn(clock, NOON)).toBeLessThanOrEqual(MOST_MINUTES * MINUTE)
        expect(parseClock(formatClock(clock))).toEqual(clock)
      }),
    )
  })

  it.each(['', '{}', '{"ends":-1,"left":0}', '{"ends":1.5,"left":0}', 'null'])('is not read from %j', (text) => {
    expect(parseClock(text)).toBeNull()
  })

  it('goes on over a reload, not into another lesson, and is gone once it is taken away', () => {
    const shelf = storage()
    let date = NOON
    const open = () =>
      createGameStore(
        openShelf(() => shelf),
        true,
        { now: () => 0, date: () => date },
      )
    open().getState().actions.timing.begin(45)
    date += 30 * MINUTE
    const again = open()
    expect(leftOn(again.getState().clock ?? clockOf(0, 0), date)).toBe(15 * MINUTE)
    date += 3 * 60 * MINUTE
    expect(open().getState().clock).toBeNull()
    again.getState().actions.timing.stop()
    expect(shelf.getItem(CLOCK_KEY)).toBeNull()
  })
})
