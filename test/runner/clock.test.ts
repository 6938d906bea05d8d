import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Clock, markAt, startClock, turnClock } from '../../src/runner/clock.ts'
import { areInOrder, formatMark, LONGEST_TIME, parseMark } from '../../src/session/times.ts'

const at = (clock: Clock, moment: number) => Object.values(markAt(clock, moment))

describe('the two clocks', () => {
  it('begin at zero; real time runs at once, in-game time when the game waits', () => {
    const clock = startClock(1000)
    expect(at(clock, 1000)).toEqual([0, 0])
    expect(at(clock, 1500)).toEqual([500, 0])
    expect(at(turnClock(clock, 1200, { awaits: true }), 1500)).toEqual([500, 300])
  })
  it('in-game time stands while what has happened is shown, and goes on with the next choice', () => {
    let clock = turnClock(startClock(0), 100, { awaits: true })
    clock = turnClock(clock, 400, { awaits: false })
    expect(at(clock, 900)).toEqual([900, 300])
    clock = turnClock(clock, 1000, { awaits: true })
    expect(at(clock, 1250)).toEqual([1250, 550])
  })
  it('in-game time stands while the tab is hidden, and real time does not', () => {
    let clock = turnClock(startClock(0), 0, { awaits: true })
    clock = turnClock(clock, 100, { hidden: true })
    clock = turnClock(clock, 200, { awaits: false })
    clock = turnClock(clock, 300, { awaits: true })
    expect(at(clock, 5000)).toEqual([5000, 100])
    clock = turnClock(clock, 5000, { hidden: false })
    expect(at(clock, 5050)).toEqual([5050, 150])
  })
  it('nothing stops them in a pause: there the game still waits for a choice', () => {
    const clock = turnClock(startClock(0), 0, { awaits: true })
    expect(at(clock, 60_000)).toEqual([60_000, 60_000])
  })
  it('stop together at the longest time that can be written, so that what is kept of a run can be read again', () => {
    let clock = turnClock(startClock(0), 0, { awaits: true })
    clock = turnClock(clock, 1000, { awaits: false })
    clock = turnClock(clock, LONGEST_TIME - 500, { awaits: true })
    const late = markAt(turnClock(clock, LONGEST_TIME + 9000, { awaits: false }), LONGEST_TIME + 9999)
    expect(late).toEqual({ real: LONGEST_TIME, game: 1500 })
    expect(parseMark(formatMark(late))).toEqual(late)
  })
  it('never go back, whatever changes and whatever moments they are told', () => {
    const anyChange = fc.record({
      awaits: fc.boolean(),
      hidden: fc.boolean(),
      moment: fc.integer({ min: 0, max: 9999 }),
    })
    fc.assert(
      fc.property(fc.array(anyChange), (changes) => {
        let clock = startClock(500)
        const marks = changes.map(({ moment, ...change }) => {
          clock = turnClock(clock, moment, change)
          return markAt(clock, moment)
        })
        expect(areInOrder(marks)).toBe(true)
      }),
    )
  })
})
