import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TradeMissed, tradeMissed } from '../../src/analysis/trade-missed.ts'
import { sumOver } from '../../src/rules/game.ts'
import { DRAFTS, optionIn } from '../../src/rules/position.ts'
import { isSignable } from '../../src/rules/possible.ts'
import { gameNamed } from '../rules/scene.ts'
import { draftOf, lettersOf } from './letters.ts'

const game = gameNamed({ chair: 'usa', own: 'victims', their: 'relief' })
const told = (missed: TradeMissed | null) =>
  missed && [
    `${lettersOf(missed.before.draft)} ${missed.before.worth.join(' / ')}`,
    `${lettersOf(missed.after.draft)} ${missed.after.worth.join(' / ')}`,
    missed.clauses.join(' '),
    missed.lastWritten,
  ]
const ofDraft = (...letters: string[]) => tradeMissed(game, letters.map(draftOf))
const worthOf = (draft: number) => [sumOver(game.worths[0], draft), sumOver(game.worths[1], draft)] as const
const settledDraft = fc.integer({ min: 0, max: DRAFTS - 1 })

describe('the trade missed', () => {
  it('is a trade: each side gives on the clause that weighs less for it', () => {
    // scope weighs 1 for Russia and 2 for the US, relief 3 and 1: -4 + 6, and 10 - 2
    expect(told(ofDraft('bbcbbcc'))).toEqual(['bbcbbcc 17 / 10', 'dbcbbcb 19 / 18', 'scope relief', 0])
  })
  it('is none on the frontier, nor without a draft', () => {
    expect(ofDraft('dadadcb')).toBeNull() // the Nash point, 23 / 22
    expect(tradeMissed(game, [])).toBeNull()
  })
  it('tells which statement wrote its clauses last, if any did', () => {
    const lines = [
      ['bb-----', 'bbc----', 'bbcb---', 'bbcbbc-', 'bbcbbcc'],
      ['bb-----', 'bbc----', 'bbcb-cd', 'bbcb-cc', 'bbcbbcc'],
      ['c------', 'c---b--', 'c---b-c', 'cb-cb-c'],
    ]
    expect(
      lines.map((line) => ofDraft(...line)).map((missed) => [missed?.clauses.join(' '), missed?.lastWritten]),
    ).toEqual([
      ['scope relief', 4],
      ['scope relief', 3],
      ['numbers verification', null], // both still open
    ])
  })

  const distance = (one: number, other: number) =>
    [0, 1, 2, 3, 4, 5, 6].filter((clause) => optionIn(one, clause) !== optionIn(other, clause)).length

  it('holds no red line, changes two clauses at most, and is worse for neither and better for one', () => {
    fc.assert(
      fc.property(settledDraft, (draft) => {
        const missed = tradeMissed(game, [draft])
        fc.pre(missed !== null)
        const [before, after] = [worthOf(draft), worthOf(missed.after.draft)]
        expect([missed.before.worth, missed.after.worth]).toEqual([before, after])
        expect(isSignable(game, missed.after.draft)).toBe(true)
        expect(missed.clauses.length).toBe(distance(draft, missed.after.draft))
        expect(missed.clauses.length).toBeLessThanOrEqual(2)
        expect(after[0] >= before[0] && after[1] >= before[1] && String(after) !== String(before)).toBe(true)
      }),
    )
  })
  it('is the best of all drafts so near, by brute force', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(settledDraft, (draft) => {
        const [russia, usa] = worthOf(draft)
        let best = russia + usa
        for (let other = 0; other < DRAFTS; other++) {
          if (distance(draft, other) > 2 || !isSignable(game, other)) continue
          const [x, y] = worthOf(other)
          if (x >= russia && y >= usa) best = Math.max(best, x + y)
        }
        const missed = tradeMissed(game, [draft])
        const found = missed === null ? [russia, usa] : missed.after.worth
        expect(found[0] + found[1]).toBe(best)
      }),
      { numRuns: 4 },
    )
  })
  it('can be asked of what home ratifies, or of anything else', () => {
    expect(tradeMissed(game, [draftOf('bbcbbcc')], () => false)).toBeNull()
    const notRelief = tradeMissed(game, [draftOf('bbcbbcc')], (draft) => optionIn(draft, 6) === 3)
    expect(notRelief && lettersOf(notRelief.after.draft).at(-1)).toBe('c')
  })
})
