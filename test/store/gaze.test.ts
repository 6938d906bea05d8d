import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIRST_GAZE, fromChair, lookedAt } from '../../src/store/gaze.ts'

describe('the atlas as it is looked at', () => {
  it('never loses the sky, however the eye is moved', () => {
    const wild = fc.double({ noNaN: true, min: -1e6, max: 1e6 })
    fc.assert(
      fc.property(wild, wild, fc.double({ noNaN: true, min: 0, max: 1e6 }), (x, y, near) => {
        const { eye } = lookedAt(FIRST_GAZE, { eye: { near, x, y } })
        // Half of the narrowest window is 207 units of the painting as it is painted.
        const half = 207 / eye.near
        expect(eye.x > -half && eye.x < 1600 + half && eye.y >= 40 && eye.y <= 700).toBe(true)
        expect(eye.near >= 0.25 && eye.near <= 4).toBe(true)
      }),
    )
  })
  it('keeps what is chosen in the same chair, and begins anew in the other', () => {
    const gaze = lookedAt(FIRST_GAZE, { chosen: 13, lines: [], runs: [{ ending: 19, line: ['warm', 'walk'] }] })
    expect(fromChair(gaze, 'russia')).toBe(gaze)
    expect(fromChair(gaze, 'usa')).toEqual({ ...gaze, chair: 'usa', lines: null, runs: [], chosen: null })
  })
})
