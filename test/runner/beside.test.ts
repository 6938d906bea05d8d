import { describe, expect, it } from 'vitest'
import { type Attempt, areRivals, lastLeg } from '../../src/runner/attempt.ts'
import { ghostOf } from '../../src/runner/ghost.ts'
import { submissionOf } from '../../src/runner/submission.ts'
import { attemptOn, DEAL, WALK } from './played.ts'

const legOf = (lines: readonly string[], pace: number) => lastLeg(attemptOn(lines, { pace }).attempt)
const best = legOf(DEAL, 1000)

describe('the ghost', () => {
  it('runs along: what it did here, and how far ahead it was', () => {
    const ghost = ghostOf(best, legOf(DEAL.slice(0, 3), 1200))
    expect(ghost).toEqual({ parted: null, next: best.made[3], delta: { real: 600, game: 300 } })
  })
  it('waits at the start, and is silent after its end', () => {
    expect(ghostOf(best, legOf([], 1000))).toEqual({ parted: null, next: best.made[0], delta: null })
    expect(ghostOf(best, best)).toEqual({ parted: null, next: null, delta: { real: 0, game: 0 } })
  })
  it('says where the paths part, and goes on comparing times', () => {
    const other = [...DEAL.slice(0, 2), 'ask', 'capital']
    expect(ghostOf(best, legOf(other, 900))).toEqual({ parted: 2, next: null, delta: { real: -400, game: -200 } })
    expect(ghostOf(legOf(WALK, 500), legOf(DEAL.slice(0, 4), 500))).toEqual({ parted: 1, next: null, delta: null })
  })
})

describe('attempts of one list', () => {
  const { attempt } = attemptOn(DEAL)
  const changed = (change: Partial<Attempt>) => areRivals(attempt, { ...attempt, ...change })
  it('agree in category, chair, rules, kind of seed and seed', () => {
    expect(areRivals(attempt, attempt)).toBe(true)
    expect([changed({ category: 'low' }), changed({ chair: 0 }), changed({ rules: 1 })]).toEqual([false, false, false])
    expect([changed({ kind: 'daily' }), changed({ seed: 8 })]).toEqual([false, false])
  })
  it('may differ in seed where it was drawn by chance', () => {
    expect(areRivals({ ...attempt, kind: 'random' }, { ...attempt, kind: 'random', seed: 8 })).toBe(true)
  })
})

describe('a submission', () => {
  const words = {
    category: 'Any% deal',
    chair: 'United States',
    kind: 'own seed',
    words: 'owl fig key sun',
    ending: 'Political pledge',
    splits: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
    build: '0.1.0',
  }
  it('tells category, chair, seed, versions, times, splits and code, a message a line', () => {
    const lines = submissionOf(attemptOn(DEAL).attempt, ['CODE'], words)
    expect(lines?.map(({ key }) => key.replace('runner.submit.', ''))).toEqual([
      ...['title', 'chair', 'seed', 'version', 'real', 'game', 'decisions', 'ending'],
      ...Array.from({ length: 7 }, () => 'split'),
      ...['code', 'runner.rules.claims'],
    ])
    expect(lines?.[2]?.args).toEqual({ seed: '7', kind: 'own seed', words: 'owl fig key sun' })
    expect(lines?.slice(4, 8).map(({ args }) => args)).toEqual([
      { time: '9.040' },
      { time: '4.500' },
      { decisions: 9, matches: 1 },
      { ending: 10, name: 'Political pledge' },
    ])
    expect(lines?.[14]?.args).toEqual({ split: 'g', time: '9.040' })
    expect(lines?.[15]?.args).toEqual({ code: 'CODE' })
  })
  it('is not made for an attempt that did not reach its goal', () => {
    expect(submissionOf(attemptOn(WALK).attempt, ['CODE'], words)).toBeNull()
  })
})
