import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Place, placeApart } from '../../src/ui/debrief/plane-labels.ts'

const distance = ([a, b]: Place, [x, y]: Place) => Math.hypot(a - x, b - y)
const place = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 500 }))

describe('numbers on the plane', () => {
  it('stand on their points while there is room', () => {
    const points: Place[] = [
      [100, 100],
      [200, 100],
    ]
    expect(placeApart(points, [[300, 100]], 42)).toEqual(points)
  })

  it('never touch each other or a mark, even where eight drafts are worth the same', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 8 }), fc.array(place, { maxLength: 4 }), (points, marks) => {
        const placed = placeApart(points, marks, 42)
        for (const [index, one] of placed.entries()) {
          for (const other of [...marks, ...placed.slice(0, index)])
            expect(distance(one, other)).toBeGreaterThanOrEqual(41.9)
        }
      }),
    )
    const same = placeApart(
      Array.from({ length: 8 }, (): Place => [100, 100]),
      [[100, 100]],
      42,
    )
    expect(new Set(same.map(String)).size).toBe(8)
  })
})
