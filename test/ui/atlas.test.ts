import { describe, expect, it } from 'vitest'
import type { KeptRun } from '../../src/store/runs.ts'
import { freeBeside } from '../../src/ui/atlas/free-window.ts'
import { nearnessOf, type Reach } from '../../src/ui/atlas/nearness.ts'
import { seenFrom, standingsOf } from '../../src/ui/atlas/standing.ts'

const run = (more: Partial<KeptRun>): KeptRun => ({
  code: '',
  chair: 'russia',
  ending: 6,
  decisions: 9,
  worth: { russia: 14, usa: 13 },
  ...more,
})

describe('how an ending stands', () => {
  const runs = [
    run({ code: 'A', decisions: 9 }),
    run({ code: 'B', decisions: 8, worth: { russia: 13, usa: 20 } }),
    run({ code: 'C', decisions: 8, worth: { russia: 15, usa: 12 } }),
    run({ code: 'D', chair: 'usa', ending: 13, decisions: 6 }),
  ]
  const standing = (ending: number, chair: 'russia' | 'usa') =>
    standingsOf(runs, chair).find((one) => one.ending === ending)

  it('is told for all twenty, by number', () => {
    expect(standingsOf([], 'usa').map(({ ending }) => ending)).toEqual(Array.from({ length: 20 }, (_, nth) => nth + 1))
  })
  it('has as best the run with the fewest decisions, of two the one worth more to us', () => {
    expect(standing(6, 'russia')).toMatchObject({ times: 3, isKnown: true, best: { code: 'C' } })
  })
  it('is by chair, but what was reached from the other one is known', () => {
    expect(standing(13, 'russia')).toMatchObject({ times: 0, isKnown: true, best: null })
    expect(standing(1, 'russia')).toMatchObject({ times: 0, isKnown: false, best: null })
  })
  it('counts each ending once a chair', () => {
    expect([seenFrom(runs, 'russia'), seenFrom(runs, 'usa')]).toEqual([1, 1])
  })
})

describe('how near a run came to an ending', () => {
  const left = (...endings: readonly [ending: 1 | 6 | 19, par: number][]) => ({
    endings: endings.map(([ending, par]) => ({ ending, par })),
  })
  /** Of four decisions: ending 1 is lost by the second, ending 6 by the last. */
  const reach: Reach = new Map([
    [0, left([1, 7], [6, 8], [19, 2])],
    [1, left([1, 6], [6, 7], [19, 1])],
    [2, left([6, 4], [19, 1])],
    [3, left([6, 3], [19, 1])],
  ])
  const late: Reach = new Map([...reach].slice(2))

  it('is told by the last decision at which it was within reach', () => {
    expect(nearnessOf(reach, 4, 19, 6)).toEqual({ near: 'within', decision: 3, moves: 3 })
    expect(nearnessOf(reach, 4, 19, 1)).toEqual({ near: 'within', decision: 1, moves: 6 })
  })
  it('is there where the run ended', () => {
    expect(nearnessOf(new Map(), 4, 19, 19)).toEqual({ near: 'here' })
  })
  it('is never where the start lacked it already', () => {
    expect(nearnessOf(reach, 4, 19, 16)).toEqual({ near: 'never' })
  })
  it('is known at once where the last decisions tell, and not before', () => {
    expect(nearnessOf(late, 4, 19, 6)).toEqual({ near: 'within', decision: 3, moves: 3 })
    expect(nearnessOf(late, 4, 19, 1)).toEqual({ near: 'working' })
  })
})

describe('what a card leaves free of a window', () => {
  const page = { left: 0, top: 80, right: 1000, bottom: 700 }
  it('is all of it where there is none', () => {
    expect(freeBeside(page, null)).toEqual(page)
  })
  it('is the greater part beside it, on either side, or above', () => {
    expect(freeBeside(page, { left: 600, top: 90, right: 990, bottom: 690 })).toEqual({ ...page, right: 600 })
    expect(freeBeside(page, { left: 10, top: 90, right: 400, bottom: 690 })).toEqual({ ...page, left: 400 })
    expect(freeBeside(page, { left: 5, top: 400, right: 995, bottom: 700 })).toEqual({ ...page, bottom: 400 })
  })
})
