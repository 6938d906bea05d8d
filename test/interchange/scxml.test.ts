import { describe, expect, it } from 'vitest'
import { interpret } from 'xstate-scxml'
import { toMachine } from 'xstate-scxml/lib/scxml.js'
import { geneva } from '../../src/content/geneva.ts'
import { eventOf } from '../../src/interchange/act-machine.ts'
import { scxmlOf } from '../../src/interchange/scxml.ts'
import { actAt } from '../../src/rules/acts.ts'
import { compile, type Game } from '../../src/rules/game.ts'
import { formatMove } from '../../src/rules/notation.ts'
import { outcomeOf } from '../../src/rules/outcomes.ts'
import { readPosition } from '../../src/rules/position.ts'
import { anyWorld, chanceOf } from '../rules/chance.ts'
import { acts, chartOf, graphAfter, MIDDLE, smallGame } from './charts.ts'
import { type Played, playedAtRandom } from './played.ts'
import { scxmlProblem } from './scxml-schema.ts'

const placeAt = (position: number) => readPosition(position).place

/** Sends a game's events through a machine, and gives the state it was in before each and at the end: act, then place. */
function statesOf(machine: ReturnType<typeof toMachine>, events: readonly string[]): string[][] {
  const service = interpret(machine).start()
  const state = () => service.getSnapshot().toStrings().at(-1)?.split('.') ?? []
  const states = [state()]
  for (const type of events) {
    service.send({ type })
    states.push(state())
  }
  return states
}

/** The name that an event has in the document. */
const written = (event: string) => event.replace(/[ =]/g, '-')

const endingOf = (played: readonly Played[]) => outcomeOf(played.at(-1)?.to ?? 0).ending

describe('a chart in SCXML', () => {
  const small = smallGame(1)
  const middle = graphAfter(small, MIDDLE)

  it.each([
    ['the acts', scxmlOf(acts)],
    ['a game from the middle', scxmlOf(chartOf(middle))],
  ])('%s: is well formed, and valid by the schema of the W3C', (_, text) => {
    expect(scxmlProblem(text)).toBeNull()
  })

  it('would be refused with anything that SCXML does not know', () => {
    const text = scxmlOf(acts)
    expect(scxmlProblem(text.replace('</scxml>', ''))).not.toBeNull()
    expect(scxmlProblem(text.replace('event="silent"', 'event="silent words="'))).toContain('event')
    expect(scxmlProblem(text.replace('<final id="ending_1"/>', '<ending id="ending_1"/>'))).toContain('ending')
    expect(scxmlProblem(text.replace('target="statement_1"', 'target="statement 1="'))).not.toBeNull()
  })

  it('the acts run in an interpreter as the rules play, in games of any world', { timeout: 60_000 }, () => {
    const machine = toMachine(scxmlOf(acts), {})
    const chance = chanceOf(33)
    for (let number = 0; number < 100; number++) {
      const chair = number % 2 === 0 ? 0 : 1
      const game: Game = number % 4 < 2 ? compile(geneva, anyWorld(chance, chair)) : smallGame(chair)
      const played = playedAtRandom(game, chance)
      const events = played.map(({ move, to }) => written(eventOf({ kind: move.do, to: to < 0 ? to : placeAt(to) })))
      const states = statesOf(machine, events)
      expect(states.slice(0, -1).map(([act]) => act)).toEqual(played.map(({ from }) => actAt(placeAt(from))))
      expect(states.at(-1)).toEqual([`ending_${endingOf(played)}`])
    }
  })

  it('a game runs in an interpreter through the same positions', { timeout: 60_000 }, () => {
    const machine = toMachine(scxmlOf(chartOf(middle)), {})
    const chance = chanceOf(34)
    for (let number = 0; number < 100; number++) {
      const played = playedAtRandom(small, chance, middle.root)
      const states = statesOf(
        machine,
        played.map(({ move }) => written(formatMove(move))),
      )
      expect(states.slice(0, -1).map((names) => names.at(-1))).toEqual(played.map(({ from }) => `p${from}`))
      expect(states.at(-1)?.[0]).toMatch(new RegExp(`^ending_${endingOf(played)}_`))
    }
  })
})
