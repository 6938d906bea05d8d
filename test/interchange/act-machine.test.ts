import { describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import { actMachine, eventOf } from '../../src/interchange/act-machine.ts'
import { ACTS } from '../../src/rules/acts.ts'
import { compile } from '../../src/rules/game.ts'
import { outcomeOf } from '../../src/rules/outcomes.ts'
import { PRESS, readPosition } from '../../src/rules/position.ts'
import { bundled } from '../rules/bundled.ts'
import { anyWorld, chanceOf } from '../rules/chance.ts'
import { smallGame } from './charts.ts'
import { playedAtRandom } from './played.ts'

const machine = actMachine(geneva)
const GAMES = 500

/** Every step of the machine as a sentence. */
const arrows = new Set(
  machine.flatMap(({ place, steps }) =>
    steps.map((step) => `${place} ${eventOf(step)} ${step.to < 0 ? 'ends' : step.to}`),
  ),
)
const endingsOf = (place: number, kind: string) =>
  [
    ...new Set(
      machine[place]?.steps
        .filter((step) => step.kind === kind && step.to < 0)
        .map(({ to }) => outcomeOf(to).ending as number),
    ),
  ].sort((a, b) => a - b)

describe('the act machine', () => {
  it('has the places and the kinds of moves that the acts name', () => {
    for (const { place, act, steps } of machine) {
      expect(ACTS[act].places?.[0]).toBeLessThanOrEqual(place)
      expect([...new Set(steps.map(({ kind }) => kind))], `${place}`).toEqual(ACTS[act].moves)
    }
    expect(machine).toHaveLength(13)
  })

  it('is sure where an event leads', () => {
    for (const { place, steps } of machine) {
      const goals = new Map<string, number>()
      for (const step of steps) {
        const goal = step.to < 0 ? -outcomeOf(step.to).ending : step.to
        expect(goals.get(eventOf(step)) ?? goal, `${place} ${eventOf(step)}`).toBe(goal)
        goals.set(eventOf(step), goal)
      }
    }
  })

  it(`has every step of ${GAMES} games in any worlds, and they take more than half of its steps`, {
    timeout: 120_000,
  }, () => {
    const chance = chanceOf(8)
    const taken = new Set<string>()
    for (let number = 0; number < GAMES; number++) {
      const chair = number % 2 === 0 ? 0 : 1
      const game = number % 4 < 2 ? compile(geneva, anyWorld(chance, chair)) : smallGame(chair)
      for (const { from, move, to } of playedAtRandom(game, chance)) {
        const goal = to < 0 ? to : readPosition(to).place
        taken.add(`${readPosition(from).place} ${eventOf({ kind: move.do, to: goal })} ${to < 0 ? 'ends' : goal}`)
      }
    }
    expect([...taken].filter((step) => !arrows.has(step))).toEqual([])
    expect(taken.size).toBeGreaterThan(arrows.size * 0.5)
  })

  it('leaves out no ending that any draft can come to', { timeout: 120_000 }, async () => {
    const { everyEnding } = await bundled<typeof import('./asked.ts')>(new URL('./asked.ts', import.meta.url))
    const { suspended, signed } = everyEnding()
    expect(endingsOf(8, 'ask')).toEqual(suspended)
    expect([0, 1, 2].map((form) => endingsOf(PRESS + form, 'joint'))).toEqual(signed)
  })
})
