import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import { PLAN_IDS, type PlanId, planned } from '../../src/delegates/plans/plans.ts'
import { type Stand, standAt } from '../../src/delegates/plans/stand.ts'
import { ACTS, actAt } from '../../src/rules/acts.ts'
import { CODE } from '../../src/rules/codes.ts'
import { compile, type Game } from '../../src/rules/game.ts'
import { ILLEGAL } from '../../src/rules/gauges.ts'
import { GAUGES, groupOf, moodOf, START } from '../../src/rules/position.ts'
import type { World } from '../../src/rules/scenario.ts'
import { successor } from '../../src/rules/successor.ts'
import { gameNamed, positionOf } from '../rules/scene.ts'

const one = fc.nat(2)
const worlds: fc.Arbitrary<World> = fc.record({
  chair: fc.constantFrom(0, 1),
  mandates: fc.tuple(one, one),
  temperament: one,
  posture: one,
  event: fc.nat(5),
  leak: fc.boolean(),
  votes: one,
})

interface Step {
  readonly stand: Stand
  readonly code: number
  readonly to: number
}

/** The steps of a plan in a world, from the start to the ending. */
function stepsOf(game: Game, plan: PlanId): Step[] {
  const steps: Step[] = []
  for (let position = START; position >= 0; ) {
    const stand = standAt(game, position)
    const code = planned(plan, stand)
    const to = successor(game, stand.ctx, stand.gauges, code)
    steps.push({ stand, code, to })
    if (to === ILLEGAL) return steps
    position = to
  }
  return steps
}

const isWilling = ({ ctx, gauges }: Stand) => ctx.willing[moodOf(gauges)] === 1
const inSession = ({ stand }: Step) => ACTS[actAt(stand.ctx.place)].texts !== null
const code = (game: Game, plan: PlanId, position: string) => planned(plan, standAt(game, positionOf(position)))

describe.each(PLAN_IDS)('the plan %s', (plan) => {
  it('makes legal moves alone, the same ones every time, and comes to an ending', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const steps = stepsOf(compile(geneva, world), plan)
        expect(steps.filter(({ to }) => to === ILLEGAL)).toEqual([])
        expect(steps.length).toBeLessThanOrEqual(11)
        expect(stepsOf(compile(geneva, world), plan).map((step) => step.code)).toEqual(steps.map((step) => step.code))
      }),
      { numRuns: 15 },
    )
  })
})

describe('accepting always', () => {
  it('puts no text of its own forward', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const codes = stepsOf(compile(geneva, world), 'accept').map((step) => step.code)
        expect(codes.every((each) => each >= CODE.ACCEPT)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

describe.each(['accept', 'demand', 'split'] as const)('%s', (plan) => {
  it('knows no secret: the same table with another delegation behind it gets the same move', () => {
    fc.assert(
      fc.property(worlds, one, one, (world, their, temperament) => {
        const game = compile(geneva, world)
        const mandates =
          world.chair === 0 ? ([world.mandates[0], their] as const) : ([their, world.mandates[1]] as const)
        const other = compile(geneva, { ...world, mandates, temperament, posture: their })
        for (const { stand, code: made } of stepsOf(game, plan).filter(inSession)) {
          const { ctx, gauges } = stand
          const same = standAt(other, groupOf(ctx.place, ctx.draft, ctx.line) * GAUGES + gauges)
          same.ctx.proposals.set(ctx.proposals)
          same.ctx.willing.set(ctx.willing)
          expect(planned(plan, same)).toBe(made)
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('demanding always', () => {
  const game = gameNamed({ chair: 'usa', own: 'victims', their: 'parity', temperament: 'proud' })
  it('eases at the brink, and never breaks the talks down', () => {
    expect(code(game, 'demand', '2 ------- trust=1 temper=3 face=1/1 line=0')).toBe(CODE.EASE)
    expect(code(game, 'demand', '2 ------- trust=1 temper=2 face=1/1 line=0')).toBeLessThan(CODE.ACCEPT)
  })
})

describe('splitting down the middle', () => {
  const game = gameNamed({ chair: 'usa', own: 'victims', their: 'parity', temperament: 'proud' })
  it('says the middle of the first two open clauses until it is accepted', () => {
    const { ctx } = standAt(game, positionOf('1 ------- trust=2 temper=1 face=1/0 line=0'))
    const text = code(game, 'split', '1 ------- trust=2 temper=1 face=1/0 line=0')
    expect([ctx.clause1[text], ctx.option1[text], ctx.clause2[text], ctx.option2[text]]).toEqual([0, 3, 1, 3])
    expect(code(game, 'split', '2 ------- trust=2 temper=1 face=1/0 line=0')).toBe(text)
  })
  it('asks where nothing is open', () => {
    expect(code(game, 'split', '3 ccccccc trust=2 temper=1 face=1/0 line=0')).toBe(CODE.ASK)
  })
})

describe('trading', () => {
  it.each(['trade-0', 'trade-1', 'trade-2', 'trade-4'] as const)('%s ends no willingness to sign', (plan) => {
    let met = 0
    fc.assert(
      fc.property(worlds, (world) => {
        const steps = stepsOf(compile(geneva, world), plan)
        for (const [at, { stand, to }] of steps.entries()) {
          const next = steps[at + 1]?.stand
          if (!isWilling(stand) || next === undefined || actAt(next.ctx.place) !== 'final') continue
          met++
          expect(to).toBeGreaterThanOrEqual(0)
          expect(isWilling(next)).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
    expect(met).toBeGreaterThan(0)
  })
  it('tables only what is accepted', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const { stand, code: text, to } of stepsOf(compile(geneva, world), 'trade-2')) {
          if (text >= CODE.ACCEPT || to < 0) continue
          expect(standAt(stand.game, to).ctx.draft).not.toBe(stand.ctx.draft)
        }
      }),
      { numRuns: 15 },
    )
  })
})
