import { actAt } from './acts.ts'
import { newContext } from './context.ts'
import { type Fact, factsOf } from './fact.ts'
import { fillContext } from './fill.ts'
import type { Game } from './game.ts'
import { positionLeft } from './leave.ts'
import { isMove, type Move } from './move.ts'
import { GAUGES, type Position, placeAt, START, statementAt } from './position.ts'
import { afterHearing, afterSight, allHypotheses, type Hypothesis, isNearForAll, temperamentLeft } from './readings.ts'
import { attempt, type Refusal } from './refusal.ts'

/** One decision of a summit and what came of it. */
export interface Decision {
  readonly position: Position
  readonly move: Move
  readonly facts: readonly Fact[]
  /** Their temperament, where only one was left among the readings by then. */
  readonly temperament: string | null
}

/** A summit as it stands. Values: `play` gives a new one. */
export interface Summit {
  readonly game: Game
  /** Where it stands; after the end, what the last move left behind. */
  readonly position: Position
  /** Code of the outcome (see outcomes.ts), once it is reached. */
  readonly outcome: number | null
  readonly decisions: readonly Decision[]
  /** Readings with postures that the chair cannot rule out yet. */
  readonly open: readonly Hypothesis[]
}

/** A summit before its first decision. */
export function openSummit(game: Game): Summit {
  const open = allHypotheses(game.scenario, game.chair, game.world.mandates[game.chair])
  return { game, position: START, outcome: null, decisions: [], open }
}

/** Whether a step gave a summit and not a refusal. */
export const isSummit = (result: Summit | Refusal): result is Summit => typeof result !== 'string'

/** Makes one move for the chair: the summit after it, or why it is not allowed. Anything that is no move is refused too. */
export function play(summit: Summit, move: Move): Summit | Refusal {
  const { game, position } = summit
  if (!isMove(move)) return 'malformed'
  if (summit.outcome !== null) return 'summit-over'
  const ctx = fillContext(game, newContext(), (position / GAUGES) | 0)
  const to = attempt(game, ctx, position % GAUGES, move)
  if (typeof to === 'string') return to
  const left = to < 0 ? positionLeft(game, position, move, to) : to
  const heard = afterHearing(summit.open, game, position, move)
  const near = move.do === 'table' && isNearForAll(heard, position, move)
  const facts = factsOf(game, position, move, left, to, near)
  const open = to < 0 ? heard : afterSight(heard, game, to)
  const decisions = [...summit.decisions, { position, move, facts, temperament: temperamentLeft(open) }]
  return { ...summit, position: left, outcome: to < 0 ? to : null, decisions, open }
}

/** A summit of a game as it stood before each of its moves, then as they left it. A refusal among them is our bug. */
export function standsOf(game: Game, moves: readonly Move[]): Summit[] {
  const stands = [openSummit(game)]
  for (const [index, move] of moves.entries()) {
    const next = play(stands[index] as Summit, move)
    if (!isSummit(next)) throw new Error(`decision ${index + 1} is refused in its own game: ${next}`)
    stands.push(next)
  }
  return stands
}

/** Act and statement at which a decision was made. */
export function whereOf(decision: Decision) {
  const place = placeAt(decision.position)
  return { act: actAt(place), statement: statementAt(place) }
}
