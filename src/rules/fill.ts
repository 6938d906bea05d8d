import { ACTS, actAt, placeAfterSession, placeAfterStatement } from './acts.ts'
import { CODES } from './codes.ts'
import { ANSWER, type Context } from './context.ts'
import { afterSuspension } from './endings.ts'
import { gainOf, isWilling } from './gain.ts'
import { type Game, OPTION_ROW, sumOver } from './game.ts'
import { acceptedRow } from './gauges.ts'
import {
  CLAUSE_UNIT,
  DRAFT_UNIT,
  draftOfGroup,
  GAUGES,
  groupOf,
  lineOfGroup,
  optionIn,
  placeOfGroup,
  RECESS,
} from './position.ts'
import { propose } from './proposal.ts'
import { CLAUSES } from './scenario.ts'
import { homeSupport } from './votes.ts'

/** A need that no goodwill reaches. */
const NEVER = 127

/** Whether the act lets this clause move from one option to another. */
function mayMove(game: Game, place: number, clause: number, from: number, to: number): boolean {
  const { texts } = ACTS[actAt(place)]
  if (texts === 'amend') return from !== 0 && Math.abs(to - from) === 1
  return to !== from && game.scenario.clauses[clause]?.basket === texts
}

/** Writes one text of one or two changes; a second clause of -1 means a single. */
function addText(game: Game, ctx: Context, c1: number, o1: number, c2: number, o2: number): void {
  const { chair, other, values, redLines, better, scenario } = game
  const from1 = optionIn(ctx.draft, c1)
  const from2 = c2 < 0 ? 0 : optionIn(ctx.draft, c2)
  const e1 = c1 * OPTION_ROW
  const e2 = c2 < 0 ? 0 : c2 * OPTION_ROW
  const is = (table: Int16Array) => table[e1 + o1] === 1 || (c2 >= 0 && table[e2 + o2] === 1)
  const falls = (seat: 0 | 1) => {
    const table = values[seat]
    const change = (table[e1 + o1] as number) - (table[e1 + from1] as number)
    return change + (c2 < 0 ? 0 : (table[e2 + o2] as number) - (table[e2 + from2] as number)) < 0
  }
  const beaten = better[e1 + o1] !== 0 || (c2 >= 0 && better[e2 + o2] !== 0)
  const gain =
    gainOf(game, ctx.place, ctx.line, c1, from1, o1) + (c2 < 0 ? 0 : gainOf(game, ctx.place, ctx.line, c2, from2, o2))
  const i = ctx.count++
  ctx.clause1[i] = c1
  ctx.option1[i] = o1
  ctx.clause2[i] = c2
  ctx.option2[i] = o2
  ctx.legal[i] = is(redLines[chair]) ? 0 : 1
  if (ctx.legal[i] === 1) ctx.codes[ctx.codeCount++] = i
  ctx.refusal[i] = is(redLines[other])
    ? ANSWER.RED_LINE
    : beaten
      ? ANSWER.BETTER
      : gain <= scenario.thresholds.insult
        ? ANSWER.INSULT
        : ANSWER.REFUSED
  ctx.gain[i] = gain
  const open = ctx.refusal[i] === ANSWER.REFUSED || ctx.refusal[i] === ANSWER.INSULT
  ctx.need[i] = !open ? NEVER : gain >= 0 ? 0 : -gain - Math.min(0, ctx.credit)
  ctx.delta[i] =
    ((o1 - from1) * (CLAUSE_UNIT[c1] as number) + (c2 < 0 ? 0 : (o2 - from2) * (CLAUSE_UNIT[c2] as number))) *
    DRAFT_UNIT
  const ownFalls = falls(chair)
  const trust = gain < 0 ? -1 : gain >= scenario.thresholds.generous ? 1 : 0
  ctx.tabledRow[i] = acceptedRow(trust, ownFalls, falls(other))
  ctx.takenRow[i] = acceptedRow(gain >= 0 ? 1 : 0, ownFalls, false)
}

function listTexts(game: Game, ctx: Context): void {
  const { place, draft } = ctx
  const moves = (clause: number, option: number) => mayMove(game, place, clause, optionIn(draft, clause), option)
  for (let c1 = 0; c1 < CLAUSES.length; c1++) {
    for (let o1 = 1; o1 < OPTION_ROW; o1++) if (moves(c1, o1)) addText(game, ctx, c1, o1, -1, 0)
  }
  const singles = ctx.count
  for (let c1 = 0; c1 < CLAUSES.length; c1++) {
    for (let c2 = c1 + 1; c2 < CLAUSES.length; c2++) {
      for (let i = 0; i < singles; i++) {
        if (ctx.clause1[i] !== c1) continue
        for (let j = i + 1; j < singles; j++) {
          if (ctx.clause1[j] === c2) addText(game, ctx, c1, ctx.option1[i] as number, c2, ctx.option1[j] as number)
        }
      }
    }
  }
}

/** What the draft as it stands means to both seats at a statement. */
function weighDraft(game: Game, ctx: Context): void {
  ctx.settled = 0
  ctx.credit = 0
  ctx.theirWorth = 0
  for (let clause = 0; clause < CLAUSES.length; clause++) {
    const option = optionIn(ctx.draft, clause)
    if (option === 0) continue
    const worth = game.worths[game.other][clause * OPTION_ROW + option] as number
    ctx.settled++
    ctx.theirWorth += worth
    ctx.credit += worth - (game.hopes[ctx.place * CLAUSES.length + clause] as number)
  }
  ctx.ownRed = sumOver(game.redLines[game.chair], ctx.draft) > 0
  ctx.theirRed = sumOver(game.redLines[game.other], ctx.draft) > 0
}

function fillSession(game: Game, ctx: Context): void {
  const { place, draft, line } = ctx
  const after = placeAfterStatement(place)
  const later = placeAfterSession(place)
  ctx.next = after === null ? -1 : groupOf(after, draft, line) * GAUGES
  ctx.adjourned = later === null ? -1 : groupOf(later, draft, line) * GAUGES
  for (let trust = 0; later === null && trust < 4; trust++) {
    ctx.suspended[trust] = afterSuspension(draft, trust, game.world.event)
  }
  weighDraft(game, ctx)
  listTexts(game, ctx)
  propose(game, ctx)
  const final = actAt(place) === 'final'
  for (let mood = 0; mood < 16; mood++) {
    const will = final && ctx.settled >= 3 && !ctx.theirRed && isWilling(game, mood, ctx.theirWorth, ctx.credit)
    ctx.willing[mood] = will ? 1 : 0
  }
}

/** The first open principle gets the option with the greatest sum of both values (rule book, section 8). */
function hostHand(game: Game, draft: number): number {
  for (let clause = 0; clause < CLAUSES.length; clause++) {
    if (game.scenario.clauses[clause]?.basket !== 'principles' || optionIn(draft, clause) !== 0) continue
    let best = 0
    let sum = Number.NEGATIVE_INFINITY
    for (let option = 1; option < OPTION_ROW; option++) {
      const entry = clause * OPTION_ROW + option
      if (game.publicRedLines[0][entry] || game.publicRedLines[1][entry] || game.redLines[game.chair][entry]) continue
      const both = (game.values[0][entry] as number) + (game.values[1][entry] as number)
      if (both > sum) {
        sum = both
        best = option
      }
    }
    return best * (CLAUSE_UNIT[clause] as number) * DRAFT_UNIT
  }
  return 0
}

/** Fills a context for a group (place, draft and line). Allocates nothing. */
export function fillContext(game: Game, ctx: Context, group: number): Context {
  ctx.place = placeOfGroup(group)
  ctx.draft = draftOfGroup(group)
  ctx.line = lineOfGroup(group)
  ctx.count = 0
  ctx.codeCount = 0
  const act = actAt(ctx.place)
  if (ACTS[act].texts !== null) fillSession(game, ctx)
  else if (act === 'press') homeSupport(game, ctx)
  else {
    const line = ctx.line
    ctx.next = groupOf(ctx.place === RECESS ? 3 : 1, ctx.draft, line) * GAUGES
    ctx.hosted = act === 'recess' ? hostHand(game, ctx.draft) : 0
  }
  const [first, last] = CODES[act]
  for (let code = first; code <= last; code++) ctx.codes[ctx.codeCount++] = code
  return ctx
}
