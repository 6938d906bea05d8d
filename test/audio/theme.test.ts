import { describe, expect, it } from 'vitest'
import { LAYERS, themeOf } from '../../src/audio/theme.ts'
import type { ActId } from '../../src/rules/acts.ts'

const ACTS: readonly ActId[] = ['arrival', 'restricted', 'recess', 'expanded', 'final', 'press', 'ended']
const STEPS = [0, 1, 2, 3] as const
const at = (act: ActId, temper: number, trust: number) => themeOf({ act, temper, trust })
const rises = (values: readonly number[]) => values.every((value, n) => n === 0 || value > (values[n - 1] ?? 0))
const falls = (values: readonly number[]) => rises(values.toReversed())

describe.each(ACTS)('the theme in the act %s', (act) => {
  it('tightens with every step of temper: more pulse and tension, less of the rest', () => {
    for (const trust of STEPS) {
      const heard = STEPS.map((temper) => at(act, temper, trust))
      expect(rises(heard.map(({ pulse }) => pulse))).toBe(true)
      expect(rises(heard.map(({ tension }) => tension))).toBe(true)
      expect(falls(heard.map(({ pad }) => pad))).toBe(true)
      expect(falls(heard.map(({ warmth }) => warmth))).toBe(true)
    }
  })
  it('warms with every step of trust, and only that', () => {
    for (const temper of STEPS) {
      const heard = STEPS.map((trust) => at(act, temper, trust))
      expect(rises(heard.map(({ warmth }) => warmth))).toBe(true)
      for (const layer of ['pad', 'pulse', 'tension'] as const) {
        expect(new Set(heard.map((mixture) => mixture[layer])).size).toBe(1)
      }
    }
  })
  it('keeps every layer between 0 and 1', () => {
    for (const temper of STEPS)
      for (const trust of STEPS)
        for (const layer of LAYERS) {
          expect(at(act, temper, trust)[layer]).toBeGreaterThanOrEqual(0)
          expect(at(act, temper, trust)[layer]).toBeLessThanOrEqual(1)
        }
  })
})

describe('the theme', () => {
  it('has no tension while the room is calm, and none on the title', () => {
    expect(at('final', 0, 0).tension).toBe(0)
    expect(themeOf(null)).toMatchObject({ pulse: 0, tension: 0 })
  })
  it('is more urgent at the table than on the terrace, and most in the final session', () => {
    expect(at('recess', 2, 1).pulse).toBeLessThan(at('restricted', 2, 1).pulse)
    expect(at('restricted', 2, 1).pulse).toBeLessThan(at('expanded', 2, 1).pulse)
    expect(at('expanded', 2, 1).pulse).toBeLessThan(at('final', 2, 1).pulse)
  })
})
