import { describe, expect, it } from 'vitest'
import { cases } from '../../src/i18n/en/cases.ts'
import { count } from './reading.ts'

const stories = ['night', 'court'] as const
const sides = ['russia', 'usa'] as const

describe('the human case', () => {
  it('is four stories: a night and a hearing, each from both sides, and the word that they are fiction', () => {
    const parts = ['title', '1', '2']
    const keys = stories.flatMap((story) =>
      sides.flatMap((side) => parts.map((part) => `case.${story}-${side}.${part}`)),
    )
    expect(Object.keys(cases).sort()).toEqual(['case.label', ...keys].sort())
    expect(cases['case.label']).toMatch(/^Fiction/)
  })

  it('gives every story 90 to 120 words, and both sides alike', () => {
    for (const story of stories) {
      const [a = 0, b = 0] = sides.map(
        (side) => count(cases[`case.${story}-${side}.1`]) + count(cases[`case.${story}-${side}.2`]),
      )
      for (const length of [a, b]) {
        expect(length, story).toBeGreaterThanOrEqual(90)
        expect(length, story).toBeLessThanOrEqual(120)
      }
      expect(Math.min(a, b) / Math.max(a, b), story).toBeGreaterThanOrEqual(0.9)
    }
  })

  it('tries nobody in either hearing, and answers neither request for help', () => {
    for (const side of sides) {
      expect(cases[`case.court-${side}.1`]).toContain('have charged')
      expect(cases[`case.court-${side}.2`]).toMatch(/has not been tried/)
      expect(cases[`case.night-${side}.2`]).toContain('no answer has come yet')
    }
  })
})
