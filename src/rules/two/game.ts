import { type Context, newContext } from '../context.ts'
import { fillContext } from '../fill.ts'
import { compile, type Game } from '../game.ts'
import { groupOf, RECESS } from '../position.ts'
import type { Pair, Scenario, Seat } from '../scenario.ts'
import type { TwoPosition } from './position.ts'
import { isSession, placeFor } from './turns.ts'

/** All that is fixed before two people sit down: both mandates, the recess event, the leak, the news before the votes. */
export interface TwoWorld {
  readonly mandates: Pair<number>
  /** 0 to 5. */
  readonly event: number
  readonly leak: boolean
  /** 0 to 2. */
  readonly votes: number
}

/** A scenario and a world of two, compiled: the tables of a single summit as each seat's chair has them. */
export interface TwoGame {
  readonly scenario: Scenario
  readonly world: TwoWorld
  readonly games: Pair<Game>
}

/**
 * The tables of a single summit for a seat at a table of two. A person has no hopes, so an open clause counts 0, and no
 * temperament. The event comes once for both seats and not with each choice, so in these tables none happens.
 */
export function seatGame(scenario: Scenario, { mandates, leak, votes }: Omit<TwoWorld, 'event'>, chair: Seat): Game {
  const game = compile(scenario, { chair, mandates, leak, votes, event: 0, temperament: 0, posture: 0 })
  return { ...game, hopes: new Int16Array(game.hopes.length) }
}

/** Compiles a scenario and a world of two. Both must be valid. */
export const compileTwo = (scenario: Scenario, world: TwoWorld): TwoGame => ({
  scenario,
  world,
  games: [seatGame(scenario, world, 0), seatGame(scenario, world, 1)],
})

/** What a position lets the chair of a seat's game put forward, with what it does: gains without hopes. */
export function contextFor(game: Game, at: TwoPosition): Context {
  const place = isSession(at.act) ? placeFor(at.act, at.statement ?? 0) : at.act === 'recess' ? RECESS : 0
  return fillContext(game, newContext(), groupOf(place, at.draft, at.lines[game.chair]))
}
