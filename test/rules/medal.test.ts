import { describe, expect, it } from 'vitest'
import { medalOf } from '../../src/rules/medal.ts'

/** Rule book, section 14: a fallback of 12, so 24 for both, and a world that holds 22 and 44. */
const medal = (own: number, joint: number) => medalOf({ own, joint }, { own: 22, joint: 44 }, 12)

describe('a medal', () => {
  it('is gold where own and joint worth each come 80 % of the way to the best', () => {
    expect(medal(20, 40)).toBe('gold')
    expect(medal(22, 44)).toBe('gold')
  })
  it('is silver where one of them does, either', () => {
    expect(medal(20, 39)).toBe('silver')
    expect(medal(19, 40)).toBe('silver')
    expect(medal(10, 40)).toBe('silver')
  })
  it('is bronze where own worth is above the fallback', () => {
    expect(medal(13, 24)).toBe('bronze')
    expect(medal(19, 39)).toBe('bronze')
  })
  it('is none at the fallback or below', () => {
    expect(medal(12, 24)).toBeNull()
    expect(medal(8, 30)).toBeNull()
  })
  it('is exact where the way is no round number: 80 % of 9 is 7.2', () => {
    const best = { own: 21, joint: 33 }
    expect(medalOf({ own: 19, joint: 31 }, best, 12)).toBe('bronze')
    expect(medalOf({ own: 20, joint: 32 }, best, 12)).toBe('gold')
  })
})
