import { describe, expect, it } from 'vitest'
import { draftFigures, packageBeatsMiddle } from '../../src/atlas/proofs/drafts-ratified.ts'
import {
  bestPlansApart,
  medalCount,
  type PlanMeans,
  planMeans,
  sharesOfTrade,
} from '../../src/atlas/proofs/plan-means.ts'
import { PLAYERS, type Player, playsOfWorld } from '../../src/atlas/proofs/plan-play.ts'
import { planWorlds } from '../../src/atlas/proofs/plan-worlds.ts'
import { geneva } from '../../src/content/geneva.ts'
import { PLAN_IDS } from '../../src/delegates/plans/plans.ts'
import { compile } from '../../src/rules/game.ts'
import { openSummit } from '../../src/rules/summit.ts'
import { viewOf } from '../../src/rules/view.ts'
import { bundled } from '../rules/bundled.ts'
import { gameNamed, playLines } from '../rules/scene.ts'

const quick = () =>
  bundled<typeof import('../../src/atlas/proofs/plan-play.ts')>(
    new URL('../../src/atlas/proofs/plan-play.ts', import.meta.url),
  )

describe('the worlds of the plans', () => {
  it.each([0, 1] as const)(
    'are 486 of chair %i, all different, leaks and postures met equally by all else',
    (chair) => {
      const worlds = planWorlds(geneva, chair)
      expect(new Set(worlds.map((world) => JSON.stringify(world))).size).toBe(486)
      const times = (of: (world: (typeof worlds)[number]) => unknown) => {
        const counts = new Map<string, number>()
        for (const world of worlds) {
          const key = JSON.stringify(of(world))
          counts.set(key, (counts.get(key) ?? 0) + 1)
        }
        return [...new Set(counts.values())]
      }
      expect(times(({ leak, posture }) => [leak, posture])).toEqual([81])
      expect(times(({ votes, leak, posture }) => [votes, leak, posture])).toEqual([27])
      expect(times(({ event, posture }) => [event, posture])).toEqual([27])
      expect(times(({ mandates, leak, posture }) => [mandates, leak, posture])).toEqual([9])
    },
  )
})

describe('a play', () => {
  it.each([
    ['russia', 'sovereignty', 'victims'],
    ['usa', 'justice', 'relief'],
  ] as const)('of %s, %s against %s, is one that the table allows and ends as it says', (chair, own, their) => {
    const game = gameNamed({ chair, own, their, temperament: 'cautious', event: 4, leak: true, votes: 1 })
    const results = playsOfWorld(game)
    expect(results.map(({ player }) => player)).toEqual(PLAYERS)
    for (const { ending, worth, line } of results) {
      const { end } = viewOf(playLines(openSummit(game), line.split('; ')))
      expect(end?.ending).toBe(ending)
      expect(end?.worth[chair]).toBe(worth.own)
      expect((end?.worth.russia ?? 0) + (end?.worth.usa ?? 0)).toBe(worth.joint)
    }
    expect(playsOfWorld(game)).toEqual(results)
  })
})

/** Version 1, exact. */
const TABLE: readonly (readonly [number, 0 | 1, Player, number, number, number])[] = [
  [0, 0, 'accept', 18, 13, 26],
  [0, 0, 'demand', 15, 12, 24],
  [0, 0, 'split', 18, 13, 26],
  [0, 0, 'trade-0', 11, 22, 34],
  [0, 0, 'trade-1', 11, 26, 38],
  [0, 0, 'trade-4', 11, 24, 39],
  [0, 0, 'envoy', 18, 13, 26],
  [0, 0, 'counsel', 12, 12, 24],
  [0, 0, 'hardliner', 12, 12, 24],
  [301, 0, 'trade-2', 16, 11, 22],
  [485, 0, 'trade-2', 11, 17, 33],
  [0, 1, 'accept', 11, 15, 39],
  [0, 1, 'split', 13, 14, 28],
  [0, 1, 'trade-0', 6, 24, 36],
  [0, 1, 'trade-2', 5, 30, 44],
  [0, 1, 'hardliner', 13, 14, 28],
  [233, 1, 'trade-2', 1, 21, 36],
  [301, 1, 'demand', 16, 11, 22],
  [301, 1, 'trade-1', 11, 13, 36],
  [485, 1, 'trade-2', 5, 18, 38],
]
describe('in version 1', () => {
  it.each(TABLE)(
    'world %i of chair %i: %s comes to ending %i, worth %i and %i',
    (at, chair, player, ending, own, joint) => {
      const game = compile(geneva, planWorlds(geneva, chair)[at] as ReturnType<typeof planWorlds>[number])
      expect(playsOfWorld(game, [player])[0]).toMatchObject({ ending, worth: { own, joint } })
    },
  )

  it('reciprocity pays, on every thirteenth world', { timeout: 120_000 }, async () => {
    const { playsOfWorld: play } = await quick()
    const [russia, usa] = ([0, 1] as const).map((chair) => {
      const worlds = planWorlds(geneva, chair).filter((_, index) => index % 13 === 0)
      return planMeans(
        geneva,
        worlds.flatMap((world) => play(compile(geneva, world), PLAN_IDS)),
      )
    }) as [PlanMeans[], PlanMeans[]]
    const own = (means: PlanMeans[]) => means.map(({ over }) => over.own.toFixed(2))
    expect(own(russia)).toEqual(['0.92', '-0.18', '0.95', '4.82', '4.84', '4.76', '5.03'])
    expect(own(usa)).toEqual(['1.71', '-0.16', '0.53', '4.50', '5.16', '6.42', '6.26'])
    for (const means of [russia, usa]) {
      for (const { player, percent } of sharesOfTrade(means)) expect(percent, player).toBeLessThan(50)
    }
    expect(bestPlansApart(russia, usa).best.map(({ player }) => player)).toEqual(['trade-4', 'trade-2'])
  })

  it('every pair of mandates has 500 drafts that both capitals ratify, and a package 30 % better than the middle', () => {
    const figures = draftFigures(geneva)
    expect(figures.map(({ ratified }) => ratified)).toEqual([3413, 2133, 3513, 3413, 2133, 3513, 3413, 2133, 3513])
    expect(Math.min(...figures.map(packageBeatsMiddle))).toBe(180)
  })
})

describe('the measures', () => {
  const result = (player: Player, own: number, ending: 1 | 19 = 1) => ({
    player,
    ending,
    worth: { own, joint: 2 * own },
    line: '',
  })
  const means = (accept: number, trade: number): PlanMeans[] =>
    planMeans(geneva, [
      ...[result('accept', 12 + accept), result('demand', 12), result('split', 11), result('trade-0', 16)],
      ...[result('trade-1', 12 + trade), result('trade-2', 12), result('trade-4', 12)],
    ])

  it('are means over the fallbacks, with the endings counted', () => {
    const [accept] = planMeans(geneva, [result('accept', 14), result('accept', 13, 19), result('accept', 12)])
    expect(accept).toEqual({ player: 'accept', worlds: 3, over: { own: 1, joint: 2 }, endings: { 1: 2, 19: 1 } })
  })
  it('tell a plan that pays half as well as a trade, or one that trades nothing', () => {
    expect(sharesOfTrade(means(2, 4)).map(({ percent }) => percent)).toEqual([50, 0, -25])
    expect(sharesOfTrade(means(2, 0)).map(({ percent }) => percent)).toEqual([100, 100, 100])
  })
  it('tell how far the best plans of the chairs lie apart', () => {
    expect(bestPlansApart(means(0, 8), means(0, 6))).toMatchObject({ percent: 25 })
    expect(bestPlansApart(means(0, 8), means(0, 8))).toMatchObject({ percent: 0 })
  })
  it('count medals', () => {
    const best = { own: 22, joint: 44 }
    const judged = [22, 20, 13, 12].map((own) => ({ result: result('envoy', own), best }))
    expect(medalCount(geneva, judged)).toEqual({ gold: 2, silver: 0, bronze: 1, none: 1 })
  })
  it('find no draft where no group at home can be won', () => {
    const hard = (groups: typeof geneva.homeGroups.usa) => groups.map((group) => ({ ...group, needs: 99 }))
    const figures = draftFigures({ ...geneva, homeGroups: { ...geneva.homeGroups, usa: hard(geneva.homeGroups.usa) } })
    expect(new Set(figures.map(({ ratified }) => ratified))).toEqual(new Set([0]))
    expect(Math.max(...figures.map(packageBeatsMiddle))).toBe(Number.NEGATIVE_INFINITY)
  })
})
