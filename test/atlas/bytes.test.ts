import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullIn, greater, isAtLeast, lesser, topOf, wordOf } from '../../src/atlas/bytes.ts'

const four = fc.array(fc.integer({ min: 0, max: 127 }), { minLength: 4, maxLength: 4 })
const asWord = (bytes: readonly number[]) => wordOf((trust) => bytes[trust] ?? 0)

describe('four bytes in a word', () => {
  it('are compared each by itself', () => {
    fc.assert(
      fc.property(four, four, (a, b) => {
        const pairs = a.map((byte, i) => [byte, b[i] ?? 0] as const)
        expect(greater(asWord(a), asWord(b))).toBe(asWord(pairs.map((pair) => Math.max(...pair))))
        expect(lesser(asWord(a), asWord(b))).toBe(asWord(pairs.map((pair) => Math.min(...pair))))
        expect(isAtLeast(asWord(a), asWord(b))).toBe(pairs.every(([x, y]) => x >= y))
        expect(topOf(asWord(a))).toBe(Math.max(...a))
      }),
    )
  })

  it('stand for the four trusts of one temper', () => {
    const moods = 0b0001_0000_1010_1111 // temper 0 with any trust, 1 with trust 1 and 3, 3 with trust 0
    expect([0, 1, 2, 3].map((word) => fullIn(moods, word) >>> 0)).toEqual([0xffffffff, 0xff00ff00, 0, 0xff])
  })
})
