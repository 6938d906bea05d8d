import { afterSuspension } from '../endings.ts'
import { afterEvent } from '../gauges.ts'
import { findText, type Text } from '../move.ts'
import { outcomeOf } from '../outcomes.ts'
import { BRINK, DRAFT_UNIT, GAUGES, moodOf, packGauges, trustOf } from '../position.ts'
import type { Seat } from '../scenario.ts'
import { contextFor, type TwoGame } from './game.ts'
import { opposite, type TwoPosition, withHalf } from './position.ts'
import { actAfter, isSession, type SessionId, speakerAt, statementsOf } from './turns.ts'

/** Where a move has led: the position it left, and the code of an outcome (see outcomes.ts) where the summit is over. */
export interface Left {
  readonly at: TwoPosition
  readonly outcome: number | null
  /** The gauges as the decision itself left them, before an event. */
  readonly own: number
}

export const goesOn = (at: TwoPosition, own = at.gauges): Left => ({ at, outcome: null, own })
export const isOver = (at: TwoPosition, outcome: number): Left => ({ at, outcome, own: at.gauges })

/** Whether a seat can still take up a text that the other one put forward. */
export function canTake(game: TwoGame, at: TwoPosition, text: Text, seat: Seat): boolean {
  const ctx = contextFor(game.games[seat], at)
  const index = findText(ctx, text)
  return index >= 0 && ctx.legal[index] === 1
}

/** Clears the declined texts that nobody can take up any more. */
function swept(game: TwoGame, at: TwoPosition): TwoPosition {
  const kept = (by: Seat) => {
    const text = at.declined[by]
    return text !== null && canTake(game, at, text, opposite(by)) ? text : null
  }
  return at.declined.every((text) => text === null) ? at : { ...at, declined: [kept(0), kept(1)] }
}

/** The suspended summit. */
export function suspended(game: TwoGame, at: TwoPosition): Left {
  return isOver({ ...at, asked: null }, afterSuspension(at.draft, trustOf(at.gauges), game.world.event))
}

/** The first position of an act; on coming to the recess its event happens. */
function entered(game: TwoGame, at: TwoPosition, act: TwoPosition['act']): TwoPosition {
  const fresh = { ...at, act, asked: null, declined: [null, null] as const }
  if (isSession(act)) {
    const [statement] = statementsOf(act)
    return { ...fresh, statement, turn: speakerAt(act, statement) }
  }
  const gauges = act === 'recess' ? afterEvent(at.gauges, game.world.event) : at.gauges
  return { ...fresh, statement: null, turn: 0, gauges }
}

/** What follows when a session is over. */
export function afterSession(game: TwoGame, at: TwoPosition & { readonly act: SessionId }): Left {
  const next = actAfter(at.act)
  return next === null || next === 'ended' ? suspended(game, at) : goesOn(entered(game, at, next), at.gauges)
}

/** What follows when both seats have chosen, or the draft is signed. */
export const enter = (game: TwoGame, at: TwoPosition, act: TwoPosition['act']): Left =>
  goesOn(entered(game, at, act), at.gauges)

/** The talks break down: temper stands at the brink, and trust as it decided the ending. */
function brokenDown(at: TwoPosition, outcome: number, losesTrust: boolean): Left {
  const trust = outcomeOf(outcome).id === 'escalation' ? 0 : trustOf(at.gauges) - (losesTrust ? 1 : 0)
  return isOver({ ...at, gauges: at.gauges - moodOf(at.gauges) + packGauges(trust, BRINK, 0, 0), asked: null }, outcome)
}

/** Gauges after a row of the seat's gauge table; below 0 a breakdown, or ILLEGAL. */
export const byRow = (game: TwoGame, seat: Seat, gauges: number, row: number): number =>
  game.games[seat].gauges[row * GAUGES + gauges] as number

/** A statement is used up, with the gauges that it left: the other seat speaks, the session ends, or the talks do. */
export function afterStatement(game: TwoGame, before: TwoPosition, gauges: number, losesTrust = false): Left {
  const { act, statement } = before
  if (gauges < 0) return brokenDown(before, gauges, losesTrust)
  if (!isSession(act) || statement === null) throw new Error(`${act} has no statements`)
  const at = { ...before, act, gauges, asked: null }
  const [, last] = statementsOf(act)
  if (statement === last) return afterSession(game, at)
  return goesOn(swept(game, { ...at, statement: statement + 1, turn: speakerAt(act, statement + 1) }))
}

/** A text becomes draft, by the row of the gauge table that the speaker's game has for it. */
export function settle(game: TwoGame, at: TwoPosition, text: Text, row: 'tabledRow' | 'takenRow'): Left {
  const ctx = contextFor(game.games[at.turn], at)
  const index = findText(ctx, text)
  const draft = at.draft + (ctx.delta[index] as number) / DRAFT_UNIT
  return afterStatement(game, { ...at, draft }, byRow(game, at.turn, at.gauges, ctx[row][index] as number))
}

/** Forgets the text that a seat put forward last. */
export const forget = (at: TwoPosition, by: Seat): TwoPosition => ({ ...at, declined: withHalf(at.declined, by, null) })
