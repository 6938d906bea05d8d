import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areInOrder, formatMark, formatTime, LONGEST_TIME, parseMark, parseTime } from '../../src/session/times.ts'

const anyTime = fc.integer({ min: 0, max: LONGEST_TIME })

describe('a time', () => {
  it.each([
    [0, '0.000'],
    [12_345, '12.345'],
    [59_999, '59.999'],
    [60_000, '1:00.000'],
    [62_045, '1:02.045'],
    [3_600_000, '1:00:00.000'],
    [LONGEST_TIME, '99:59:59.999'],
  ])('of %d ms is written %s', (ms, text) => {
    expect(formatTime(ms)).toBe(text)
  })
  it('is read as it is written', () => {
    fc.assert(fc.property(anyTime, (ms) => parseTime(formatTime(ms)) === ms))
  })
  it('may be written by hand with fewer decimals, and with minutes from 60 on in front', () => {
    expect(['7', '7.5', '1:02', '75', '90:00.1'].map(parseTime)).toEqual([7000, 7500, 62_000, 75_000, 5_400_100])
  })
  it.each(['', '.5', '1.2345', '1:2', '1:60', '1:75.000', '-1', '1:-2', '1e3', '1:02:03:04', '1,5', '100:00:00', 'x'])(
    'is not %j',
    (text) => {
      expect(parseTime(text)).toBeNull()
    },
  )
})

describe('a moment of both clocks', () => {
  it('is read as it is written', () => {
    fc.assert(
      fc.property(anyTime, anyTime, (real, game) => {
        expect(parseMark(formatMark({ real, game }))).toEqual({ real, game })
      }),
    )
    expect(['1.000', '1.000/', '1.000/0.500/0.100', '/1'].map(parseMark)).toEqual([null, null, null, null])
  })
  it('follows another if no clock goes back and the in-game clock does not gain on the real one', () => {
    const [early, late] = [
      { real: 100, game: 50 },
      { real: 200, game: 150 },
    ]
    expect(areInOrder([])).toBe(true)
    expect(areInOrder([early, early, late])).toBe(true)
    expect(areInOrder([late, early])).toBe(false)
    expect(areInOrder([early, { real: 200, game: 49 }])).toBe(false)
    expect(areInOrder([early, { real: 200, game: 151 }])).toBe(false)
    expect(areInOrder([{ real: 1, game: 2 }])).toBe(false)
  })
})
