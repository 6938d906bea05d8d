import { describe, expect, it } from 'vitest'
import { ENDINGS, type Ending, OUTCOMES, type OutcomeId } from '../../src/rules/outcomes.ts'
import { CATEGORY_IDS, RANKED_BY, readCategory } from '../../src/runner/categories.ts'
import { endingsLeft, type Finish, finishOf, type Miss, missedBy, reachOf } from '../../src/runner/goal.ts'
import { openMatch, viewFor } from '../../src/session/match.ts'
import { bundled } from '../rules/bundled.ts'
import { attemptOn, DEAL, matchOn, WALK } from './played.ts'

const SIGNED: readonly OutcomeId[] = OUTCOMES.slice(0, 16).map(({ id }) => id)

const finishAt = (outcome: OutcomeId, own = 20): Finish => {
  const { ending } = OUTCOMES.find(({ id }) => id === outcome) ?? OUTCOMES[0]
  return { ending, outcome, form: SIGNED.includes(outcome) ? 'treaty' : null, own, fallback: 12 }
}
const missed = (category: 'any' | 'treaty' | 'low' | 'no-deal', outcome: OutcomeId, own?: number): Miss | null =>
  missedBy(category, finishAt(outcome, own), [], null)
/** Endings with which a category is reached, whatever the outcome behind them. */
const reachedBy = (category: 'any' | 'treaty' | 'low', own?: number): Ending[] => {
  const outcomes = OUTCOMES.filter(({ id }) => missed(category, id, own) === null)
  return ENDINGS.filter((ending) => outcomes.some((outcome) => outcome.ending === ending))
}

describe('a category', () => {
  it('is named with or without the %, in any case', () => {
    expect(['any', 'Any%', ' LOW% ', 'best-deal', 'No-Deal'].map(readCategory)).toEqual([
      'any',
      'any',
      'low',
      'best-deal',
      'no-deal',
    ])
    expect(['', '%', 'all', 'anything', 'constructor'].map(readCategory)).toEqual([null, null, null, null, null])
  })
  it('is ranked by real time, Low% by decisions', () => {
    expect(CATEGORY_IDS.filter((id) => RANKED_BY[id] === 'decisions')).toEqual(['low'])
  })
})

describe('the goal', () => {
  it('of Any% and Low% is a signed text that both capitals let stand: every signature but endings 3, 4 and 17', () => {
    const signedEndings = ENDINGS.filter((ending) => OUTCOMES.slice(0, 16).some((outcome) => outcome.ending === ending))
    const standing = signedEndings.filter((ending) => ![3, 4, 17].includes(ending))
    expect(reachedBy('any')).toEqual(standing)
    expect(reachedBy('low')).toEqual(standing)
    expect([missed('any', 'struck-down'), missed('any', 'walk-out'), missed('any', 'contact-points-only')]).toEqual([
      'fell-at-home',
      'unsigned',
      'unsigned',
    ])
  })
  it('of Treaty is ending 1, 5 or 7', () => {
    expect(reachedBy('treaty')).toEqual([1, 5, 7])
    expect(missed('treaty', 'years-later')).toBe('no-treaty')
  })
  it('of No Deal is an ending without a signature worth more than the fallback', () => {
    const worth = { 'as-it-happened': 14, 'third-country': 11, 'united-nations': 12, 'polite-failure': 13 } as const
    const found = Object.entries(worth).map(([id, own]) => missed('no-deal', id as OutcomeId, own))
    expect(found).toEqual([null, 'no-gain', 'no-gain', null])
    expect(missed('no-deal', 'treaty')).toBe('signed')
    expect(missed('no-deal', 'walk-out', 10)).toBe('no-gain')
  })
  it('of Best Deal is the best own worth of the world, and unknown without its sweep', () => {
    const reach = { best: 20, endings: [] }
    expect(missedBy('best-deal', finishAt('pledge', 20), [], reach)).toBeNull()
    expect(missedBy('best-deal', finishAt('pledge', 19), [], reach)).toBe('below-the-best')
    expect(missedBy('best-deal', finishAt('pledge', 20), [], null)).toBe('not-swept')
  })
  it('of All Endings is every ending of the world', () => {
    const reach = { best: 20, endings: [1, 9, 19] as const }
    expect(missedBy('all-endings', finishAt('treaty'), [19, 9, 9, 1], reach)).toBeNull()
    expect(missedBy('all-endings', finishAt('treaty'), [19, 1], reach)).toBe('endings-left')
    expect(missedBy('all-endings', finishAt('treaty'), [19, 1], null)).toBe('not-swept')
    expect(endingsLeft(reach, [19, 1])).toEqual([9])
  })
  it('is never reached while a match runs', () => {
    for (const category of CATEGORY_IDS) expect(missedBy(category, null, [], { best: 0, endings: [] })).toBe('running')
  })
})

describe('a match', () => {
  it('finishes with its ending and its worth to the player', () => {
    const finish = finishOf(viewFor(matchOn(7, 1, DEAL), 1))
    expect(finish).toMatchObject({ ending: 10, form: 'declaration', outcome: 'pledge', fallback: 12 })
    expect(finishOf(viewFor(matchOn(7, 1, DEAL.slice(0, -1)), 1))).toBeNull()
  })
  it('makes an attempt reached or not', () => {
    const reached = (lines: readonly string[]) => attemptOn(lines).attempt.reached
    expect([reached(DEAL), reached(DEAL.slice(0, -1)), reached(WALK)]).toEqual([true, false, false])
  })
})

describe('what a world has to give', () => {
  it('is read from its sweep with values', async () => {
    const { sweep } = await bundled<typeof import('../../src/atlas/sweep.ts')>(
      new URL('../../src/atlas/sweep.ts', import.meta.url),
    )
    const { game } = openMatch({ seed: 66 }, 1).summit
    const swept = sweep(game, { values: true })
    const reach = reachOf(swept)
    expect(reach.endings).toHaveLength(18)
    expect(reach.best).toBeGreaterThan(12)
    expect(() => reachOf({ ...swept, values: null })).toThrow('without values')
  })
})
