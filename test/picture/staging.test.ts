import { describe, expect, it } from 'vitest'
import { together, UPRIGHT } from '../../scenes/camera-work.ts'
import { entering, leaning, type Staging, strengthOf } from '../../scenes/staging.ts'

const shares = Array.from({ length: 41 }, (_, nth) => nth / 40)
const pushed: Staging = { time: 800, lean: { near: 1.08, x: 0.1, y: 0.4 }, shake: 0.4 }

describe('an entrance', () => {
  it('begins where it leans and ends upright, coming closer to rest all the while', () => {
    const entrance = { time: 600, from: { near: 1.1, x: 0, y: 1 } }
    expect(entering(entrance, 0)).toEqual(entrance.from)
    expect(entering(entrance, 1)).toEqual(UPRIGHT)
    const near = shares.map((share) => entering(entrance, share).near)
    expect(near).toEqual([...near].sort((one, two) => two - one))
  })
})

describe('a moment', () => {
  it('leans there and back', () => {
    const lean = (share: number) => leaning({ staging: { ...pushed, shake: 0 }, share, isMirrored: false })
    expect(lean(0).near).toBeCloseTo(1)
    expect(lean(0.5)).toMatchObject({ near: 1.08, y: 0.4 })
    expect(lean(0.5).x).toBeCloseTo(0.1)
    expect(lean(1).near).toBeCloseTo(1)
  })

  it('leans to the other side where the other delegation sits there', () => {
    const mirrored = leaning({ staging: { ...pushed, shake: 0 }, share: 0.5, isMirrored: true })
    expect(mirrored.x).toBeCloseTo(0.9)
  })

  it('never looks past the frame, however it is shaken', () => {
    for (const share of shares) {
      const lean = together(UPRIGHT, leaning({ staging: pushed, share, isMirrored: false }))
      expect(lean.near).toBeGreaterThanOrEqual(1)
      for (const at of [lean.x, lean.y]) {
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at).toBeLessThanOrEqual(1)
      }
    }
  })

  it('has a light that comes and goes, or dies away', () => {
    const shine = { color: [255, 255, 255], alpha: 0.4, times: 2, blend: 'screen' } as const
    const strengths = shares.map((share) => strengthOf(shine, share))
    expect(Math.max(...strengths)).toBeLessThanOrEqual(0.4)
    expect([strengths[0], strengths[20], strengths[40]].every((strength) => (strength ?? 1) < 1e-9)).toBe(true)
    expect(strengthOf({ ...shine, times: 0 }, 0)).toBe(0.4)
    expect(strengthOf({ ...shine, times: 0 }, 1)).toBe(0)
  })
})
