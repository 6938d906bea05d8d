import { ACTS, actAt } from './acts.ts'
import { ANSWER, type Context, MOST_TEXTS } from './context.ts'
import { gainOf } from './gain.ts'
import { type Game, OPTION_ROW } from './game.ts'
import { acceptedRow } from './gauges.ts'
import { CLAUSE_UNIT, DRAFT_UNIT } from './position.ts'
import { fillOffer, type Offer } from './proposal.ts'
import { type Basket, CLAUSES } from './scenario.ts'

/** A need that no goodwill reaches. */
const NEVER = 1024

/** Whether the act lets this clause move from one option to another. */
function mayMove(game: Game, texts: Basket | 'amend' | null, clause: number, from: number, to: number): boolean {
  if (texts === 'amend') return from !== 0 && Math.abs(to - from) === 1
  return to !== from && game.scenario.clauses[clause]?.basket === texts
}

/** What stands against a change: a red line of the chair's, one of the other's, a better option. */
const OWN_RED = 1
const THEIR_RED = 2
const BEATEN = 4

/** Per single change, by its index as a text: what stands against it, and what it does to both seats' values. */
const against = new Uint8Array(MOST_TEXTS)
const ownValue = new Int8Array(MOST_TEXTS)
const theirValue = new Int8Array(MOST_TEXTS)
/** The same for their proposals; see `fillOffer`. */
const offers: Offer[] = Array.from({ length: MOST_TEXTS }, () => ({ able: false, theirs: 0, ours: 0 }))
/** The index of each clause's first single change, and of the end. */
const firstOf = new Uint8Array(CLAUSES.length + 1)

/** Writes what they answer to a text whose gain and delta are known, and what it does to the gauges. */
function weighText(game: Game, ctx: Context, i: number, flags: number, own: number, their: number): void {
  const { generous, insult } = game.scenario.thresholds
  const gain = ctx.gain[i] as number
  ctx.legal[i] = flags & OWN_RED ? 0 : 1
  if ((flags & OWN_RED) === 0) ctx.codes[ctx.codeCount++] = i
  const refusal =
    flags & THEIR_RED
      ? ANSWER.RED_LINE
      : flags & BEATEN
        ? ANSWER.BETTER
        : gain <= insult
          ? ANSWER.INSULT
          : ANSWER.REFUSED
  ctx.refusal[i] = refusal
  const open = (flags & (THEIR_RED | BEATEN)) === 0
  ctx.need[i] = !open ? NEVER : gain >= 0 ? 0 : -gain - Math.min(0, ctx.credit)
  const trust = gain < 0 ? -1 : gain >= generous ? 1 : 0
  ctx.tabledRow[i] = acceptedRow(trust, own < 0, their < 0)
  ctx.takenRow[i] = acceptedRow(gain >= 0 ? 1 : 0, own < 0, false)
}

/** Writes the text of one change. */
function addSingle(game: Game, ctx: Context, clause: number, from: number, to: number): void {
  const { chair, other, values, redLines, better } = game
  const entry = clause * OPTION_ROW
  const i = ctx.count++
  ctx.clause1[i] = clause
  ctx.option1[i] = to
  ctx.clause2[i] = -1
  ctx.option2[i] = 0
  const gain = gainOf(game, ctx.place, ctx.line, clause, from, to)
  ctx.gain[i] = gain
  ctx.delta[i] = (to - from) * (CLAUSE_UNIT[clause] as number) * DRAFT_UNIT
  const flags =
    (redLines[chair][entry + to] === 1 ? OWN_RED : 0) |
    (redLines[other][entry + to] === 1 ? THEIR_RED : 0) |
    (better[entry + to] !== 0 ? BEATEN : 0)
  const own = (values[chair][entry + to] as number) - (values[chair][entry + from] as number)
  const their = (values[other][entry + to] as number) - (values[other][entry + from] as number)
  against[i] = flags
  ownValue[i] = own
  theirValue[i] = their
  weighText(game, ctx, i, flags, own, their)
  const offer = offers[i] as Offer
  fillOffer(game, offer, clause, from, to, gain)
  if (offer.able) addOffer(ctx, i, offer.theirs, offer.ours)
}

function addOffer(ctx: Context, text: number, theirs: number, ours: number): void {
  const k = ctx.offerCount++
  ctx.offers[k] = text
  ctx.theirOffer[k] = theirs
  ctx.ownOffer[k] = ours
}

/** Writes the text of two single changes, which are texts of the context already. */
function addPair(game: Game, ctx: Context, a: number, b: number): void {
  const i = ctx.count++
  ctx.clause1[i] = ctx.clause1[a] as number
  ctx.option1[i] = ctx.option1[a] as number
  ctx.clause2[i] = ctx.clause1[b] as number
  ctx.option2[i] = ctx.option1[b] as number
  ctx.gain[i] = (ctx.gain[a] as number) + (ctx.gain[b] as number)
  ctx.delta[i] = (ctx.delta[a] as number) + (ctx.delta[b] as number)
  const flags = (against[a] as number) | (against[b] as number)
  const own = (ownValue[a] as number) + (ownValue[b] as number)
  const their = (theirValue[a] as number) + (theirValue[b] as number)
  weighText(game, ctx, i, flags, own, their)
  const one = offers[a] as Offer
  const two = offers[b] as Offer
  if (one.able && two.able) addOffer(ctx, i, one.theirs + two.theirs, one.ours + two.ours)
}

/**
 * Fills the texts of a statement, singles before pairs, each with their answer, and what could be their proposal. The
 * context must hold the draft, its options and its credit.
 */
export function listTexts(game: Game, ctx: Context): void {
  const { texts } = ACTS[actAt(ctx.place)]
  ctx.offerCount = 0
  for (let clause = 0; clause < CLAUSES.length; clause++) {
    firstOf[clause] = ctx.count
    const from = ctx.options[clause] as number
    for (let to = 1; to < OPTION_ROW; to++) {
      if (mayMove(game, texts, clause, from, to)) addSingle(game, ctx, clause, from, to)
    }
  }
  firstOf[CLAUSES.length] = ctx.count
  for (let c1 = 0; c1 < CLAUSES.length; c1++) {
    for (let c2 = c1 + 1; c2 < CLAUSES.length; c2++) {
      for (let a = firstOf[c1] as number; a < (firstOf[c1 + 1] as number); a++) {
        for (let b = firstOf[c2] as number; b < (firstOf[c2 + 1] as number); b++) addPair(game, ctx, a, b)
      }
    }
  }
}
