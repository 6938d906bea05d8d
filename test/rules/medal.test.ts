import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldOf, medalOf } from '../../src/rules/medal.ts'

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

/** The first counted world of the rule book: best own worth 18, best joint worth 38, every fallback 12. */
describe('a medal, and what gold asks for,', () => {
  const best = { own: 18, joint: 38 }
  const medal = (own: number, joint: number) => medalOf({ own, joint }, best, 12)

  it('is gold from 80 % of the way on, by own worth and by joint worth', () => {
    // 12 + 4.8 and 24 + 11.2, in whole worths
    expect(goldOf(best, 12)).toEqual({ own: 17, joint: 36 })
    expect(medal(17, 36)).toBe('gold')
  })

  it('is silver where one of them is reached, also with own worth at the fallback or below', () => {
    const silver = [medal(17, 35), medal(16, 36), medal(12, 36), medal(10, 38)]
    expect(silver).toEqual(Array(4).fill('silver'))
  })

  it('is bronze for any own worth above the fallback, and none for the fallback itself', () => {
    expect([medal(13, 24), medal(16, 35), medal(12, 35), medal(8, 16)]).toEqual(['bronze', 'bronze', null, null])
  })

  it('asks for exactly 80 % where that is a whole worth', () => {
    expect(goldOf({ own: 22, joint: 44 }, 12)).toEqual({ own: 20, joint: 40 })
  })

  it('never gets worse with more worth, and is gold for the best', () => {
    const order = [null, 'bronze', 'silver', 'gold']
    const worth = fc.integer({ min: 0, max: 40 })
    fc.assert(
      fc.property(
        worth,
        worth,
        fc.integer({ min: 13, max: 40 }),
        fc.integer({ min: 25, max: 60 }),
        (own, joint, top, both) => {
          const world = { own: top, joint: both }
          const rank = (one: number, two: number) => order.indexOf(medalOf({ own: one, joint: two }, world, 12))
          expect(rank(own + 1, joint)).toBeGreaterThanOrEqual(rank(own, joint))
          expect(rank(own, joint + 1)).toBeGreaterThanOrEqual(rank(own, joint))
          expect(rank(top, both)).toBe(3)
          const gold = goldOf(world, 12)
          expect(rank(own, joint) === 3).toBe(own >= gold.own && joint >= gold.joint)
        },
      ),
    )
  })
})
