import { describe, expect, it } from 'vitest'
import { bargainOf, type Deal } from '../../src/analysis/bargain.ts'
import type { Point } from '../../src/analysis/frontier.ts'
import { ratifiable } from '../../src/rules/possible.ts'
import { gameNamed, type Named } from '../rules/scene.ts'
import { lettersOf } from './letters.ts'
import { type PlainDraftWorth, plainDrafts } from './plain-drafts.ts'

const B = 12

/** By brute force: every pair of worths with its first draft, and which of them no other dominates. */
function plainDeals(drafts: readonly PlainDraftWorth[], which: 'signable' | 'ratifiable'): Deal[] {
  const deals = new Map<string, Deal>()
  for (const [draft, each] of drafts.entries()) {
    const key = each.worth.join(' ')
    if (each[which] && !deals.has(key)) deals.set(key, { draft, worth: each.worth })
  }
  return [...deals.values()]
}
const plainFrontier = (deals: readonly Deal[]): Deal[] =>
  deals
    .filter(({ worth: [x, y] }) => !deals.some(({ worth: [u, v] }) => u >= x && v >= y && (u > x || v > y)))
    .sort((one, other) => one.worth[0] - other.worth[0])

/** By brute force: the first deal that no other at or above the fallbacks beats. */
function plainBest(deals: readonly Deal[], beats: (one: Point, other: Point) => boolean): Deal | undefined {
  const gain = ({ worth: [x, y] }: Deal): Point => [x - B, y - B]
  const above = deals.filter(({ worth }) => worth[0] >= B && worth[1] >= B)
  return above.find((one) => !above.some((other) => beats(gain(other), gain(one))))
}

const cases: readonly (Named & { readonly which: 'signable' | 'ratifiable' })[] = [
  { chair: 'russia', own: 'sovereignty', their: 'victims', which: 'signable' },
  { chair: 'usa', own: 'justice', their: 'parity', which: 'signable' },
  { chair: 'usa', own: 'stability', their: 'relief', which: 'ratifiable', votes: 1 },
]

describe('what could have been agreed', () => {
  for (const { which, ...named } of cases) {
    const { chair, own, their, votes = 0 } = named
    const [russia, usa] = chair === 'russia' ? [own, their] : [their, own]

    it(`${russia} and ${usa}, ${which}: agrees with brute force`, { timeout: 60_000 }, () => {
      const game = gameNamed(named)
      const bargain = which === 'signable' ? bargainOf(game) : bargainOf(game, ratifiable(game))
      const deals = plainDeals(plainDrafts(russia, usa, { chair: game.chair, line: 0, face: [1, 1], votes }), which)
      expect(bargain.deals).toEqual(deals)
      expect(bargain.frontier).toEqual(plainFrontier(deals))
      expect(bargain.zopa).toBe(true)

      const sum = ([x, y]: Point) => x + y
      const least = ([x, y]: Point) => Math.min(x, y)
      const better = (one: number, other: number, tie: number) => one > other || (one === other && tie > 0)
      const above = deals.filter(({ worth }) => worth[0] >= B && worth[1] >= B).map(({ worth }) => worth)
      const [most, highest] = [Math.max(...above.map(([x]) => x)) - B, Math.max(...above.map(([, y]) => y)) - B]
      const share = ([x, y]: Point) => Math.min(x * highest, y * most)
      const solved = [
        plainBest(deals, (one, other) => better(one[0] * one[1], other[0] * other[1], sum(one) - sum(other))),
        plainBest(deals, (one, other) => better(share(one), share(other), sum(one) - sum(other))),
        plainBest(deals, (one, other) => better(least(one), least(other), sum(one) - sum(other))),
        plainBest(deals, (one, other) => better(sum(one), sum(other), least(one) - least(other))),
      ]
      expect([bargain.nash, bargain.kalaiSmorodinsky, bargain.egalitarian, bargain.utilitarian]).toEqual(solved)
    })
  }

  it('parity against justice: three ways to be fair', () => {
    const { nash, kalaiSmorodinsky, egalitarian, utilitarian } = bargainOf(
      gameNamed({ chair: 'russia', own: 'parity', their: 'justice' }),
    )
    const line = (deal: Deal | null) => deal && `${lettersOf(deal.draft)} ${deal.worth.join(' / ')}`
    expect([nash, kalaiSmorodinsky, egalitarian, utilitarian].map(line)).toEqual([
      'dbbcbdb 21 / 17',
      'dbbccdb 19 / 18',
      'dbbccdb 19 / 18',
      'dbbcbdb 21 / 17',
    ])
  })
  it('has no solution where nothing is possible', () => {
    const game = gameNamed({ chair: 'russia', own: 'parity', their: 'justice' })
    const none = { deals: [], frontier: [], zopa: false }
    const unsolved = { nash: null, kalaiSmorodinsky: null, egalitarian: null, utilitarian: null }
    expect(bargainOf(game, new Uint8Array(0))).toEqual({ ...none, ...unsolved })
  })
  it('never agrees on fewer than the three clauses that a signature needs', { timeout: 60_000 }, () => {
    for (const own of ['sovereignty', 'parity', 'relief']) {
      const { deals } = bargainOf(gameNamed({ chair: 'russia', own, their: 'stability' }))
      const thin = deals.filter(({ draft }) => lettersOf(draft).replaceAll('-', '').length < 3)
      expect(thin.filter(({ worth }) => Math.min(...worth) >= B)).toEqual([])
    }
  })
})
