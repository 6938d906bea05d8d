import { describe, expect, it } from 'vitest'
import { atlasPicture, seenAt } from '../../src/picture/atlas-picture.ts'
import { FIRST_GAZE, lookedAt } from '../../src/store/gaze.ts'

const gaze = lookedAt(FIRST_GAZE, { runs: [{ ending: 19, line: ['warm', 'ask', 'walk'] }] })
const picture = (change: Parameters<typeof lookedAt>[1] = {}, seen: readonly (1 | 13)[] = [13]) =>
  atlasPicture({ scene: 'atlas', gaze: lookedAt(gaze, change), seen })
const shapes = (ending: number) =>
  picture().flatMap((item) => (item.kind === 'light' && item.id.startsWith(`${ending}-thread`) ? [item.shape] : []))

describe('the picture of the atlas', () => {
  it('has every thing once', () => {
    const ids = picture({ chosen: 13 }).map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(150)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('draws what was reached in full lines, and the rest in dashes', () => {
    expect(new Set(shapes(13))).toEqual(new Set(['flat']))
    expect(new Set(shapes(1))).toEqual(new Set(['dashes']))
  })

  it('draws the chosen line star by star, and nothing of it where none is chosen', () => {
    const stars = (chosen: 13 | null) => picture({ chosen }).filter(({ id }) => id.startsWith('chosen-star'))
    expect(stars(13)).toHaveLength(7) // par 6, and the first star of all
    expect(stars(null)).toEqual([])
  })

  it('draws a run as a way with a light for every decision', () => {
    expect(picture().filter(({ id }) => id.startsWith('run-0'))).toHaveLength(3)
  })
})

describe('the eye', () => {
  it('sees the point it looks at in the middle, and what is aside so many times farther off', () => {
    const eye = { near: 2, x: 300, y: 200 }
    expect(seenAt(eye, { x: 300, y: 200 })).toEqual({ x: 800, y: 450 })
    expect(seenAt(eye, { x: 310, y: 195 })).toEqual({ x: 820, y: 440 })
  })
})
