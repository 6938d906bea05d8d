import { ACTS, actAt } from './acts.ts'
import { CODE } from './codes.ts'
import { ANSWER, type Context, newContext } from './context.ts'
import { fillContext } from './fill.ts'
import type { Game } from './game.ts'
import { codeOf, type Move } from './move.ts'
import { outcomeOf } from './outcomes.ts'
import { BRINK, GAUGES, moodOf, type Position, packGauges, trustOf } from './position.ts'
import { answerTo, successor } from './successor.ts'

/** Whether a move that broke the talks down also cost trust: pressing hard, or one of their red lines. */
const losesTrust = (game: Game, ctx: Context, gauges: number, code: number): boolean =>
  code === CODE.PRESS || (code < ctx.count && answerTo(game, ctx, gauges, code) === ANSWER.RED_LINE)

/**
 * The position that the last move of a summit leaves behind, at the place where it was made: draft and gauges as that
 * statement changed them. After a breakdown temper stands at the brink, and trust as it decided the ending.
 */
export function positionLeft(game: Game, position: Position, move: Move, outcome: number): Position {
  const group = (position / GAUGES) | 0
  const ctx = fillContext(game, newContext(), group)
  if (ACTS[actAt(ctx.place)].texts === null || move.do === 'walk') return position
  const gauges = position % GAUGES
  ctx.next = group * GAUGES
  ctx.adjourned = group * GAUGES
  const left = successor(game, ctx, gauges, codeOf(ctx, move))
  if (left >= 0) return left
  const code = codeOf(ctx, move)
  const trust =
    outcomeOf(outcome).id === 'escalation' ? 0 : trustOf(gauges) - (losesTrust(game, ctx, gauges, code) ? 1 : 0)
  return position - moodOf(gauges) + packGauges(trust, BRINK, 0, 0)
}
