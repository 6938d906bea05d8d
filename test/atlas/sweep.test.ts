import { beforeAll, describe, expect, it } from 'vitest'
import { handedOn, toTheEnd } from '../../src/atlas/step-by-step.ts'
import type { Progress } from '../../src/atlas/sweep.ts'
import { geneva } from '../../src/content/geneva.ts'
import { compile } from '../../src/rules/game.ts'
import type { Scenario, Seat } from '../../src/rules/scenario.ts'
import { bundled } from '../rules/bundled.ts'
import { anyWorld, chanceOf } from '../rules/chance.ts'
import { type Named, worldNamed } from '../rules/scene.ts'

/** Small worlds: walked to the end, position by position, in some seconds. */
const WHOLE: readonly Named[] = [
  { chair: 'usa', own: 'justice', their: 'parity', temperament: 'proud', posture: 'relief', event: 4, leak: true },
  { chair: 'russia', own: 'sovereignty', their: 'stability', temperament: 'proud', posture: 'victims', event: 1 },
]

describe('the set-wise sweep', () => {
  let compare: typeof import('./compare.ts').compare
  beforeAll(async () => {
    ;({ compare } = await bundled<typeof import('./compare.ts')>(new URL('./compare.ts', import.meta.url)))
  })

  /** Both walks find the same positions at the same depths, as many moves, and the same pars. */
  function expectSame(scenario: Scenario, world: ReturnType<typeof worldNamed>, deepest?: number) {
    const { simple, setWise, apart } = compare(scenario, world, deepest)
    expect(apart).toBeNull()
    expect(setWise).toEqual(simple)
  }

  it.each(WHOLE)('finds what a walk position by position finds: $chair, $own', { timeout: 300_000 }, (named) => {
    expectSame(geneva, worldNamed(named))
  })

  it('does so in any world, down to the expanded session and the first signatures', { timeout: 300_000 }, () => {
    const chance = chanceOf(2021)
    for (const chair of [0, 1, 0, 1, 0, 1] as Seat[]) expectSame(geneva, anyWorld(chance, chair), 5)
  })

  it('and under other numbers, where own red lines and patience are spread otherwise', { timeout: 300_000 }, () => {
    const chance = chanceOf(7)
    const harsh: Scenario = {
      ...geneva,
      thresholds: { ...geneva.thresholds, redLine: -3, redLineWeighed: -4, insult: -4, lineBonus: 5, proposalGain: -9 },
      temperaments: geneva.temperaments.map((temperament, i) => ({ ...temperament, pressure: [3, -1, 1][i] ?? 0 })),
    }
    for (const chair of [0, 1, 0] as Seat[]) expectSame(harsh, anyWorld(chance, chair), 5)
  })
})

describe('a sweep step by step', () => {
  const game = compile(geneva, worldNamed({ chair: 'usa', own: 'justice', their: 'parity', temperament: 'proud' }))
  let sweeping: typeof import('./compare.ts').sweeping
  beforeAll(async () => {
    ;({ sweeping } = await bundled<typeof import('./compare.ts')>(new URL('./compare.ts', import.meta.url)))
  })

  it('tells how far it has come', () => {
    const seen: Progress[] = []
    const swept = toTheEnd(handedOn(sweeping(game, { values: true }), (progress) => seen.push(progress)))
    const shares = seen.map(({ share }) => share)
    expect(swept.values).not.toBeNull()
    expect(seen.length).toBeGreaterThan(50)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares[0]).toBe(0)
    expect(shares.at(-1)).toBeLessThanOrEqual(1)
    expect(seen.findIndex(({ stage }) => stage === 'backward')).toBeGreaterThan(10)
  })

  it('goes no further than it is driven, so that whoever drives it can stop', () => {
    const steps = sweeping(game, { values: true })
    const [first, ...others] = Array.from({ length: 20 }, () => steps.next())
    expect(first?.value).toEqual({ stage: 'forward', share: 0 })
    for (const { done, value } of others) {
      expect(done).toBe(false)
      expect(value).toHaveProperty(
        'share',
        expect.toSatisfy((share: number) => share < 1),
      )
    }
  })
})
