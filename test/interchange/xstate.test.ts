import { describe, expect, it } from 'vitest'
import { createActor, createMachine } from 'xstate'
import { geneva } from '../../src/content/geneva.ts'
import { eventOf } from '../../src/interchange/act-machine.ts'
import { xstateOf } from '../../src/interchange/xstate.ts'
import { actAt } from '../../src/rules/acts.ts'
import { compile } from '../../src/rules/game.ts'
import { formatMove, formatPosition } from '../../src/rules/notation.ts'
import { outcomeOf } from '../../src/rules/outcomes.ts'
import { readPosition, START } from '../../src/rules/position.ts'
import { anyWorld, chanceOf } from '../rules/chance.ts'
import { acts, chartOf, graphAfter, smallGame } from './charts.ts'
import { playedAtRandom } from './played.ts'

const placeAt = (position: number) => readPosition(position).place

/** An actor of an exported machine. `at` gives its act and state by their names. */
function actorOf(text: string) {
  const actor = createActor(createMachine(JSON.parse(text))).start()
  const at = (): readonly string[] => {
    const { value } = actor.getSnapshot()
    return typeof value === 'string' ? [value] : Object.entries(value as object).flat()
  }
  return { actor, at, isDone: () => actor.getSnapshot().status === 'done' }
}

describe('the acts in XState', () => {
  const text = xstateOf(acts)

  it('go through the same acts as the rules, to the same ending, in games of any world', { timeout: 60_000 }, () => {
    const chance = chanceOf(21)
    for (let number = 0; number < 200; number++) {
      const chair = number % 2 === 0 ? 0 : 1
      const game = number % 4 < 2 ? compile(geneva, anyWorld(chance, chair)) : smallGame(chair)
      const { actor, at, isDone } = actorOf(text)
      for (const { from, move, to } of playedAtRandom(game, chance)) {
        expect(at()[0]).toBe(actAt(placeAt(from)))
        const goal = to < 0 ? to : placeAt(to)
        actor.send({ type: eventOf({ kind: move.do, to: goal }) })
        expect(isDone()).toBe(to < 0)
        if (to < 0) expect(at()).toEqual([`ending_${outcomeOf(to).ending}`])
        else expect(at()[0]).toBe(actAt(goal))
      }
    }
  })

  it('do not move on an event that the place does not know', () => {
    const { actor, at } = actorOf(text)
    actor.send({ type: 'sign-treaty' })
    expect(at()).toEqual(['arrival'])
  })
})

describe.each([0, 1] as const)('the cut-down game of chair %i in XState', (chair) => {
  const game = smallGame(chair)
  const graph = graphAfter(game, null)
  const text = xstateOf(chartOf(graph))
  const machine = createMachine(JSON.parse(text))

  it('comes through the same positions as the rules, to the same ending and worth', { timeout: 60_000 }, () => {
    const chance = chanceOf(chair + 4)
    for (let number = 0; number < 100; number++) {
      const actor = createActor(machine).start()
      const state = () => Object.values(actor.getSnapshot().value as object)[0] ?? actor.getSnapshot().value
      for (const { from, move, to } of playedAtRandom(game, chance, START)) {
        expect(state(), formatPosition(from)).toBe(`p${from}`)
        actor.send({ type: formatMove(move) })
        expect(actor.getSnapshot().status).toBe(to < 0 ? 'done' : 'active')
        if (to < 0)
          expect(actor.getSnapshot().value).toMatch(new RegExp(`^ending_${outcomeOf(to).ending}_m?\\d+_m?\\d+$`))
      }
    }
  })

  it('takes an event at a position exactly where the rules allow the move', () => {
    const config = JSON.parse(text) as { states: { [act: string]: { states?: { [id: string]: { on: object } } } } }
    const events = new Map(Object.values(config.states).flatMap(({ states }) => Object.entries(states ?? {})))
    for (const [position, edges] of graph.nodes) {
      expect(Object.keys(events.get(`p${position}`)?.on ?? {}), formatPosition(position)).toEqual(
        edges.map(({ move }) => formatMove(move)),
      )
    }
  })
})
