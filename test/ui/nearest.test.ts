import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Direction, nearest, type Rect } from '../../src/ui/parts/nearest.ts'

const box = (left: number, top: number, width = 100, height = 40): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

describe('the nearest in a direction', () => {
  // a b c
  // d e f
  const grid = [box(0, 0), box(110, 0), box(220, 0), box(0, 50), box(110, 50), box(220, 50)]
  const [a, b, , d, e] = grid as [Rect, Rect, Rect, Rect, Rect, Rect]
  it('is the next one in a row', () => {
    expect(nearest(a, grid, 'right')).toBe(1)
    expect(nearest(b, grid, 'right')).toBe(2)
    expect(nearest(b, grid, 'left')).toBe(0)
  })
  it('is the one straight above or below in a column', () => {
    expect(nearest(b, grid, 'down')).toBe(4)
    expect(nearest(e, grid, 'up')).toBe(1)
    expect(nearest(d, grid, 'up')).toBe(0)
  })
  it('is none at the edge', () => {
    expect(nearest(a, grid, 'left')).toBeNull()
    expect(nearest(a, grid, 'up')).toBeNull()
    expect(nearest(d, grid, 'down')).toBeNull()
  })
  it('is the middle one of three cards beneath one wide button', () => {
    expect(nearest(box(0, 0, 320), [box(0, 60), box(110, 60), box(220, 60)], 'down')).toBe(1)
  })
  it('is rather something straight ahead than something closer but far aside', () => {
    expect(nearest(box(0, 0), [box(400, 10), box(0, 300)], 'down')).toBe(1)
    expect(nearest(box(0, 0), [box(110, 200), box(400, 0)], 'right')).toBe(1)
  })
  it('is something aside where nothing lies straight ahead', () => {
    expect(nearest(box(0, 0), [box(500, 200)], 'down')).toBe(0)
  })
  it('is no box that only reaches further at one end', () => {
    expect(nearest(box(0, 0, 100, 100), [box(110, 20, 100, 40)], 'down')).toBeNull()
  })
})

describe('any boxes', () => {
  const span = fc.integer({ min: 0, max: 500 })
  const boxes = fc.array(fc.tuple(span, span).map(([left, top]) => box(left, top)))
  const directions: readonly Direction[] = ['up', 'down', 'left', 'right']
  it('lie that way, or none is found; and from it the way back is open', () => {
    const reverse = { up: 'down', down: 'up', left: 'right', right: 'left' } as const
    fc.assert(
      fc.property(boxes, fc.constantFrom(...directions), ([from = box(0, 0), ...all], direction) => {
        const index = nearest(from, all, direction)
        if (index === null) return
        const to = all[index] as Rect
        const forward = { up: from.top - to.top, down: to.top - from.top, left: from.left - to.left }
        expect({ ...forward, right: to.left - from.left }[direction]).toBeGreaterThan(0)
        expect(nearest(to, [from], reverse[direction])).toBe(0)
      }),
    )
  })
})
