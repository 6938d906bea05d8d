import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, wayToFree } from '../../src/ui/parts/free-place.ts'

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const caption = box(100, 60, 120, 22)
const meets = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

describe('what passes over the page', () => {
  it('stays where it is while nothing stands there', () => {
    expect(wayToFree(caption, [box(0, 0, 390, 40), box(0, 100, 390, 40)], 390, 844)).toEqual([0, 0])
  })

  it('moves beside a line of text, and no further than it must', () => {
    const [x, y] = wayToFree(caption, [box(20, 40, 350, 50)], 390, 844) ?? [0, 0]
    expect(Math.abs(x)).toBeLessThan(10)
    expect(y).toBeGreaterThanOrEqual(30)
    expect(y).toBeLessThan(42)
  })

  it('has no place on a page that is full', () => {
    expect(wayToFree(caption, [box(0, 0, 390, 844)], 390, 844)).toBeNull()
  })

  it('comes back into a window that has become too small for where it stood', () => {
    const [x, y] = wayToFree(box(400, 300, 120, 22), [], 300, 200) ?? [0, 0]
    expect([400 + x + 120 <= 300, 300 + y + 22 <= 200]).toEqual([true, true])
  })

  it('never covers text, wherever text stands', () => {
    const text = fc
      .tuple(fc.nat(380), fc.nat(830), fc.integer({ min: 2, max: 390 }), fc.integer({ min: 2, max: 200 }))
      .map(([left, top, width, height]) => box(left, top, width, height))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), (taken) => {
        const way = wayToFree(caption, taken, 390, 844)
        if (way === null) return
        const [x, y] = way
        const placed = box(caption.left + x, caption.top + y, 120, 22)
        expect(taken.some((other) => meets(placed, other))).toBe(false)
        expect(placed.left >= 0 && placed.top >= 0 && placed.right <= 390 && placed.bottom <= 844).toBe(true)
      }),
    )
  })
})
