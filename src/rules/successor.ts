import { CODE } from './codes.ts'
import { ANSWER, type Context } from './context.ts'
import { afterSignature, afterSuspension, WALK_OUT } from './endings.ts'
import type { Game } from './game.ts'
import { ILLEGAL, ROW } from './gauges.ts'
import { DRAFT_UNIT, faceOf, formAt, GAUGES, groupOf, moodOf, PRESS, trustOf } from './position.ts'
import { stepOfWords, wonAt } from './press.ts'

/** The gauge row of an answer that is not a yes, by ANSWER. */
export const REFUSAL_ROW = [ROW.STAY, ROW.INSULT, ROW.STAY, ROW.RED_LINE] as const

/** The gauge row of a session's plain move: ask, ease, press, bridge, gallery. */
export const sessionRow = (code: number): number => ROW.ASK + code - CODE.ASK

/** The group in which a signed draft meets the press; `code` is one of the signatures. */
export const signedGroup = (ctx: Context, code: number): number =>
  groupOf(PRESS + code - CODE.SIGN, ctx.draft, ctx.line)

/** Whether a text that needs so much goodwill is accepted in a mood. */
export const isAccepted = (game: Game, need: number, mood: number): boolean => need <= (game.goodwill[mood] as number)

/** The answer to a text, one of ANSWER (rule book, section 5): the second half, from context and gauges. */
export function answerTo(game: Game, ctx: Context, gauges: number, text: number): number {
  const mood = moodOf(gauges)
  if (ctx.proposals[mood] === text) return ANSWER.PROPOSAL
  if (isAccepted(game, ctx.need[text] as number, mood)) return ANSWER.ACCEPTED
  return ctx.refusal[text] as number
}

/** The gauges after a row, and where that leads: the next statement, a suspension, or a breakdown. */
function afterRow(game: Game, ctx: Context, gauges: number, row: number, delta: number): number {
  const next = game.gauges[row * GAUGES + gauges] as number
  if (next < 0) return next
  if (ctx.next >= 0) return ctx.next + delta + next
  const trust = trustOf(next)
  return delta === 0
    ? (ctx.suspended[trust] as number)
    : afterSuspension(ctx.draft + delta / DRAFT_UNIT, trust, game.world.event)
}

function tabled(game: Game, ctx: Context, gauges: number, text: number): number {
  if (ctx.legal[text] !== 1) return ILLEGAL
  const answer = answerTo(game, ctx, gauges, text)
  if (answer < ANSWER.ACCEPTED) return afterRow(game, ctx, gauges, REFUSAL_ROW[answer] as number, 0)
  const row = answer === ANSWER.ACCEPTED ? ctx.tabledRow[text] : ctx.takenRow[text]
  return afterRow(game, ctx, gauges, row as number, ctx.delta[text] as number)
}

function inSession(game: Game, ctx: Context, gauges: number, code: number): number {
  switch (code) {
    case CODE.ACCEPT: {
      const text = ctx.proposals[moodOf(gauges)] as number
      if (text < 0 || ctx.legal[text] !== 1) return ILLEGAL
      return afterRow(game, ctx, gauges, ctx.takenRow[text] as number, ctx.delta[text] as number)
    }
    case CODE.ASK:
    case CODE.EASE:
    case CODE.PRESS:
    case CODE.BRIDGE:
    case CODE.GALLERY:
      return afterRow(game, ctx, gauges, sessionRow(code), 0)
    case CODE.ADJOURN:
      if (ctx.adjourned < 0) return ctx.suspended[trustOf(gauges)] as number
      return ctx.adjourned + (game.gauges[ROW.ADJOURN * GAUGES + gauges] as number)
    case CODE.WALK:
      return WALK_OUT
    default: {
      if (ctx.ownRed || ctx.willing[moodOf(gauges)] !== 1) return ILLEGAL
      return signedGroup(ctx, code) * GAUGES + gauges
    }
  }
}

function onArrival(game: Game, ctx: Context, gauges: number, code: number): number {
  const row = code === CODE.SILENT ? ROW.SILENT : code === CODE.WARM ? ROW.WARM : ROW.LINE
  const line = row === ROW.LINE ? code - CODE.LINE + 1 : 0
  return ctx.next + line * GAUGES + (game.gauges[row * GAUGES + gauges] as number)
}

function inRecess(game: Game, ctx: Context, gauges: number, code: number): number {
  if (code === CODE.HOST && ctx.hosted === 0) return ILLEGAL
  if (code === CODE.RETRACT && ctx.line === 0) return ILLEGAL
  const next = game.gauges[(ROW.CHANNEL + code - CODE.CHANNEL) * GAUGES + gauges] as number
  return ctx.next + next + (code === CODE.HOST ? ctx.hosted : 0) - (code === CODE.RETRACT ? ctx.line * GAUGES : 0)
}

function beforePress(game: Game, ctx: Context, gauges: number, code: number): number {
  const step = game.chair === 0 ? stepOfWords(code) : -stepOfWords(code)
  const russia = wonAt(ctx, 0, faceOf(gauges, 0) + step)
  const usa = wonAt(ctx, 1, faceOf(gauges, 1) - step)
  return afterSignature(formAt(ctx.place) ?? 'declaration', ctx.draft, russia, usa, trustOf(gauges))
}

/**
 * One move: the next position (0 or more), an outcome (negative, see outcomes.ts), or ILLEGAL.
 * `ctx` must be filled for the position's group; `code` must be one of the act's (see codes.ts) or a text below
 * `ctx.count`. Allocates nothing; the table and the walk both call this and nothing else moves the game.
 */
export function successor(game: Game, ctx: Context, gauges: number, code: number): number {
  if (code < CODE.ACCEPT) return tabled(game, ctx, gauges, code)
  if (code < CODE.SILENT) return inSession(game, ctx, gauges, code)
  if (code < CODE.CHANNEL) return onArrival(game, ctx, gauges, code)
  return code < CODE.JOINT ? inRecess(game, ctx, gauges, code) : beforePress(game, ctx, gauges, code)
}
