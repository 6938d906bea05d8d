import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Attempt, decisionsOf, finalOf, openAttempt } from '../../src/runner/attempt.ts'
import { deltasTo, goldsOf, personalBest, type Splits, sumOfBest } from '../../src/runner/bests.ts'
import { ACT_SPLITS, segmentsOf, splitIds, splitsOf } from '../../src/runner/splits.ts'
import { statisticsOf } from '../../src/runner/statistics.ts'
import type { Mark } from '../../src/session/times.ts'
import { anyAttempt, TASK } from './any-attempt.ts'

const mark = (real: number): Mark => ({ real, game: real })
const marks = (...times: readonly (number | null)[]): Splits => times.map((time) => (time === null ? null : mark(time)))
const made = (act: Attempt['legs'][number]['act'], real: number) => ({ act, move: 'ask', ...mark(real) })

/** A run with one decision an act, two in the restricted session. */
const full = (real: readonly number[], reached: boolean): Attempt => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = real
  const acts = [made('arrival', a), made('restricted', b), made('restricted', c), made('recess', d)]
  const rest = [made('expanded', e), made('final', f), made('press', g)]
  const leg = { made: [...acts, ...rest], act: 'ended' as const, end: { ending: 1 as const, ...mark(h) } }
  return { ...openAttempt(TASK, 0), legs: [leg], reached }
}

describe('splits', () => {
  it('of a match are its acts, then the votes with the ending', () => {
    expect(splitIds('any', 0)).toEqual(ACT_SPLITS)
    expect(splitsOf(full([1, 2, 3, 4, 5, 6, 7, 8], true), 0)).toEqual(marks(1, 3, 4, 5, 6, 7, 8))
  })
  it('are reached when the match has gone on, not while an act runs', () => {
    const leg = { made: [made('arrival', 5), made('restricted', 9)], act: 'restricted' as const, end: null }
    expect(splitsOf({ ...openAttempt(TASK, 0), legs: [leg] }, 0)).toEqual(marks(5, null, null, null, null, null, null))
    expect(splitsOf({ ...openAttempt(TASK, 0), legs: [{ ...leg, act: 'recess' }] }, 0)[1]).toEqual(mark(9))
  })
  it('of a match that ended without its goal leave out the act it ended in', () => {
    expect(splitsOf(full([1, 2, 3, 4, 5, 6, 7, 8], false), 0)).toEqual(marks(1, 3, 4, 5, 6, null, null))
  })
  it('of an act that was skipped have no time', () => {
    const leg = {
      made: [made('arrival', 1), made('final', 6)],
      act: 'ended' as const,
      end: { ending: 13 as const, ...mark(7) },
    }
    const run: Attempt = { ...openAttempt({ ...TASK, category: 'no-deal' }, 0), legs: [leg], reached: true }
    expect(splitsOf(run, 0)).toEqual(marks(1, null, null, null, 6, null, 7))
  })
  it('of a series are its new endings', () => {
    const leg = (ending: 1 | 9 | 19, real: number) => ({
      made: [],
      act: 'ended' as const,
      end: { ending, ...mark(real) },
    })
    const legs = [leg(19, 10), leg(9, 20), leg(19, 30), { made: [], act: 'recess' as const, end: null }, leg(1, 50)]
    const run: Attempt = { ...openAttempt({ ...TASK, category: 'all-endings' }, 0), legs, reached: true }
    expect(splitIds('all-endings', 3)).toEqual([1, 2, 3])
    expect(splitsOf(run, 4)).toEqual(marks(10, 20, 50, null))
  })
  it('never go back, and their segments add up to the last of them', () => {
    fc.assert(
      fc.property(anyAttempt, (attempt) => {
        const splits = splitsOf(attempt, 0)
        const told = splits.filter((split) => split !== null)
        expect(told.map(({ real }) => real)).toEqual(told.map(({ real }) => real).sort((a, b) => a - b))
        const sum = segmentsOf(splits).reduce((total, segment) => total + (segment?.real ?? 0), 0)
        expect(sum).toBe(told.at(-1)?.real ?? 0)
        expect(splits.at(-1)).toEqual(finalOf(attempt))
      }),
    )
  })
})

describe('the personal best', () => {
  it('is the earliest run that reached its goal', () => {
    const [slow, fast, missed] = [
      full([1, 2, 3, 4, 5, 6, 7, 90], true),
      full([1, 2, 3, 4, 5, 6, 7, 80], true),
      full([1], false),
    ]
    expect(personalBest([missed, slow, fast, { ...fast }])).toBe(fast)
    expect(personalBest([missed])).toBeNull()
  })
  it('of Low% is the run with the fewest decisions, whatever its time', () => {
    const long = full([1, 2, 3, 4, 5, 6, 7, 8], true)
    const [leg] = long.legs
    if (leg === undefined) throw new Error('no leg')
    const short: Attempt = { ...full([1, 2, 3, 4, 5, 6, 7, 900], true), legs: [{ ...leg, made: leg.made.slice(1) }] }
    const low = [long, short].map((run): Attempt => ({ ...run, category: 'low' }))
    expect(decisionsOf(personalBest(low) ?? long)).toBe(6)
    expect(personalBest([long, short])).toBe(long)
  })
})

describe('golds and the sum of best', () => {
  it('take the shortest of every segment', () => {
    const history = [marks(10, 30, 60), marks(20, 35, 50)]
    expect(goldsOf(history)).toEqual(marks(10, 15, 15))
    expect(sumOfBest(history)).toEqual(mark(40))
  })
  it('count runs that were left as far as they came', () => {
    expect(sumOfBest([marks(10, 30, 60), marks(5, null, null)])).toEqual(mark(55))
  })
  it('go the way of a run that skipped a segment where that is shorter', () => {
    const history = [marks(10, 50, 60), marks(20, null, 45)]
    expect(goldsOf(history)).toEqual(marks(10, 40, 10))
    expect(sumOfBest(history)).toEqual(mark(35))
  })
  it('are nothing where no run has come to the end', () => {
    expect(sumOfBest([])).toBeNull()
    expect(sumOfBest([marks(10, null)])).toBeNull()
  })
  it('are never above any finished run', () => {
    fc.assert(
      fc.property(fc.array(anyAttempt), (attempts) => {
        const sum = sumOfBest(attempts.map((attempt) => splitsOf(attempt, 0)))
        for (const final of attempts.map(finalOf)) {
          if (final === null) continue
          expect(sum?.real).toBeLessThanOrEqual(final.real)
          expect(sum?.game).toBeLessThanOrEqual(final.game)
        }
      }),
    )
  })
  it('deltas are told where both have a time', () => {
    expect(deltasTo(marks(10, null, 30), marks(12, 20, 25))).toEqual([mark(-2), null, mark(5)])
  })
})

describe('statistics', () => {
  it('count attempts, resets by act, and endings', () => {
    const finished = [full([1, 2, 3, 4, 5, 6, 7, 80], true), full([1, 2, 3, 4, 5, 6, 7, 91], true)]
    const left: Attempt = {
      ...openAttempt(TASK, 0),
      legs: [{ made: [made('arrival', 1)], act: 'restricted', end: null }],
    }
    const found = statisticsOf([...finished, full([1], false), left, left, openAttempt(TASK, 0)])
    expect(found).toEqual({
      attempts: 6,
      reached: 2,
      missed: 1,
      resets: new Map([
        ['restricted', 2],
        ['arrival', 1],
      ]),
      mean: mark(86),
      endings: new Map([[1, 3]]),
    })
    expect(statisticsOf([]).mean).toBeNull()
  })
})
