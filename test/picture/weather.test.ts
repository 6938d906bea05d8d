import { describe, expect, it } from 'vitest'
import { motesIn, rainIn, weatherOf } from '../../src/picture/weather.ts'

describe('the weather', () => {
  it('rains with bad news, shines with good, and is fair otherwise', () => {
    expect([null, 0, 1, 2, 3, 4, 5].map(weatherOf)).toEqual(['fair', 'fair', 'rain', 'rain', 'rain', 'rain', 'sun'])
  })

  it('rains inside its window only, at rest and on its way', () => {
    const box = { x: 540, y: 60, width: 520, height: 420 }
    for (const item of rainIn(box, 60)) {
      if (item.kind !== 'light' || item.motion !== 'fall') continue
      expect(item.x).toBeGreaterThanOrEqual(box.x)
      expect(item.x).toBeLessThanOrEqual(box.x + box.width)
      expect(item.way[0] - item.height).toBeGreaterThan(box.y - 0.001)
      expect(item.y + item.height).toBeLessThan(item.way[1] + 0.001)
      expect(item.way[1]).toBe(box.y + box.height)
    }
  })

  it('is the same at every look', () => {
    const box = { x: 0, y: 0, width: 100, height: 100 }
    expect(motesIn(box, 9)).toEqual(motesIn(box, 9))
    expect(new Set(motesIn(box, 9).map(({ id }) => id)).size).toBe(9)
  })
})
