import { ACTS, actAt } from './acts.ts'
import { type Context, TEXT } from './context.ts'
import { WALK_OUT, afterSignature, afterSuspension } from './endings.ts'
import type { Game } from './game.ts'
import { ILLEGAL, ROW } from './gauges.ts'
import { DRAFT_UNIT, GAUGES, PRESS, DRAFTS, faceOf, formAt, groupOf, moodOf, trustOf } from './position.ts'
import { groupsWon } from './votes.ts'

/** Moves as numbers: below 256 the text of that index in the context; the others are named here. */
export const CODE = {
  ACCEPT: 256,
  ASK: 257,
  EASE: 258,
  PRESS: 259,
  BRIDGE: 260,
  GALLERY: 261,
  ADJOURN: 262,
  WALK: 263,
  SIGN: 264, // treaty; protocol 265, declaration 266
  SILENT: 267,
  LINE: 268, // line 1; line 2 is 269
  WARM: 270,
  CHANNEL: 271,
  CAPITAL: 272,
  LAKESIDE: 273,
  HOST: 274,
  RETRACT: 275,
  JOINT: 276,
  CREDIT: 277,
  CLAIM: 278,
} as const

/** First and last code, texts aside, that an act knows. */
export const CODES = {
  arrival: [CODE.SILENT, CODE.WARM],
  restricted: [CODE.ACCEPT, CODE.WALK],
  recess: [CODE.CHANNEL, CODE.RETRACT],
  expanded: [CODE.ACCEPT, CODE.WALK],
  final: [CODE.ACCEPT, CODE.SIGN + 2],
  press: [CODE.JOINT, CODE.CLAIM],
  ended: [0, -1],
} as const

/** What the other delegation answers to a tabled text. */
export const ANSWER = { PROPOSAL: 0, RED_LINE: 1, BETTER: 2, ACCEPTED: 3, INSULT: 4, REFUSED: 5 } as const

/** The answer to a text, the first that holds (rule book, section 5): the second half, from context and gauges. */
export function answerTo(game: Game, ctx: Context, gauges: number, text: number): number {
  const mood = moodOf(gauges)
  if (ctx.proposals[mood] === text) return ANSWER.PROPOSAL
  const kind = ctx.kind[text]
  if (kind === TEXT.RED_LINE) return ANSWER.RED_LINE
  if (kind === TEXT.BETTER) return ANSWER.BETTER
  if ((ctx.need[text] as number) <= (game.goodwill[mood] as number)) return ANSWER.ACCEPTED
  return (ctx.gain[text] as number) <= game.scenario.thresholds.insult ? ANSWER.INSULT : ANSWER.REFUSED
}

/** The gauges after a row, and where that leads: the next statement, a suspension, or a breakdown. */
function afterRow(game: Game, ctx: Context, gauges: number, row: number, delta: number): number {
  const next = game.gauges[row * GAUGES + gauges] as number
  if (next < 0) return next
  if (ctx.next < 0) return afterSuspension(ctx.draft + delta / DRAFT_UNIT, trustOf(next), game.world.event)
  return ctx.next + delta + next
}

function tabled(game: Game, ctx: Context, gauges: number, text: number): number {
  if (ctx.legal[text] !== 1) return ILLEGAL
  switch (answerTo(game, ctx, gauges, text)) {
    case ANSWER.PROPOSAL:
      return afterRow(game, ctx, gauges, ctx.takenRow[text] as number, ctx.delta[text] as number)
    case ANSWER.ACCEPTED:
      return afterRow(game, ctx, gauges, ctx.tabledRow[text] as number, ctx.delta[text] as number)
    case ANSWER.RED_LINE:
      return afterRow(game, ctx, gauges, ROW.RED_LINE, 0)
    case ANSWER.INSULT:
      return afterRow(game, ctx, gauges, ROW.INSULT, 0)
    default:
      return afterRow(game, ctx, gauges, ROW.STAY, 0)
  }
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
      return afterRow(game, ctx, gauges, ROW.ASK + code - CODE.ASK, 0)
    case CODE.ADJOURN:
      return ctx.adjourned < 0
        ? afterSuspension(ctx.draft, trustOf(gauges), game.world.event)
        : ctx.adjourned + gauges
    case CODE.WALK:
      return WALK_OUT
    default: {
      if (ctx.ownRed || ctx.willing[moodOf(gauges)] !== 1) return ILLEGAL
      return groupOf(PRESS + code - CODE.SIGN, ctx.draft, ctx.line) * GAUGES + gauges
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
  const own = code === CODE.CREDIT ? -1 : code === CODE.CLAIM ? 1 : 0
  const face = (seat: 0 | 1) => faceOf(gauges, seat) + (seat === game.chair ? own : -own)
  const form = formAt(ctx.place) ?? 'declaration'
  const [russia, usa] = [groupsWon(game, ctx, 0, face(0)), groupsWon(game, ctx, 1, face(1))]
  return afterSignature(form, ctx.draft, russia, usa, trustOf(gauges))
}

/**
 * One move: the next position (0 or more), an outcome (negative, see outcomes.ts), or ILLEGAL.
 * `ctx` must be filled for the position's group; `code` must belong to the act (see CODES) or be a text below
 * `ctx.count`. Allocates nothing; the table and the walk both call this and nothing else moves the game.
 */
export function successor(game: Game, ctx: Context, gauges: number, code: number): number {
  if (code < CODE.ACCEPT) return tabled(game, ctx, gauges, code)
  if (code < CODE.SILENT) return inSession(game, ctx, gauges, code)
  if (code < CODE.CHANNEL) return onArrival(game, ctx, gauges, code)
  return code < CODE.JOINT ? inRecess(game, ctx, gauges, code) : beforePress(game, ctx, gauges, code)
}

/** The last codes an act knows beyond its texts, as [first, last]. */
export const codesAt = (place: number): readonly [number, number] => CODES[actAt(place)]
/** Whether an act lets text be tabled. */
export const hasTexts = (place: number): boolean => ACTS[actAt(place)].texts !== null
/** Number of groups a walk can meet. */
export const GROUPS = (PRESS + 3) * DRAFTS * 3
