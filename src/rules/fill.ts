import { ACTS, actAt, placeAfterSession, placeAfterStatement } from './acts.ts'
import { CODES } from './codes.ts'
import { type Context, FEWEST_SETTLED } from './context.ts'
import { afterSuspension } from './endings.ts'
import { isWilling } from './gain.ts'
import { type Game, OPTION_ROW } from './game.ts'
import {
  CLAUSE_UNIT,
  DRAFT_UNIT,
  draftOfGroup,
  GAUGES,
  groupOf,
  lineOfGroup,
  placeOfGroup,
  RECESS,
} from './position.ts'
import { fillWon } from './press.ts'
import { propose } from './proposal.ts'
import { CLAUSES } from './scenario.ts'
import { listTexts } from './texts.ts'

/** What the draft as it stands means to both seats at a statement. */
function weighDraft(game: Game, ctx: Context): void {
  ctx.settled = 0
  ctx.credit = 0
  ctx.theirWorth = 0
  ctx.ownRed = false
  ctx.theirRed = false
  for (let clause = 0; clause < CLAUSES.length; clause++) {
    const option = ctx.options[clause] as number
    if (option === 0) continue
    const entry = clause * OPTION_ROW + option
    const worth = game.worths[game.other][entry] as number
    ctx.settled++
    ctx.theirWorth += worth
    ctx.credit += worth - (game.hopes[ctx.place * CLAUSES.length + clause] as number)
    if (game.redLines[game.chair][entry] === 1) ctx.ownRed = true
    if (game.redLines[game.other][entry] === 1) ctx.theirRed = true
  }
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
    const will =
      final && ctx.settled >= FEWEST_SETTLED && !ctx.theirRed && isWilling(game, mood, ctx.theirWorth, ctx.credit)
    ctx.willing[mood] = will ? 1 : 0
  }
}

/** The first open principle gets the option with the greatest sum of both values (rule book, section 8). */
function hostHand(game: Game, ctx: Context): number {
  for (let clause = 0; clause < CLAUSES.length; clause++) {
    if (game.scenario.clauses[clause]?.basket !== 'principles' || ctx.options[clause] !== 0) continue
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
  for (let clause = 0, rest = ctx.draft; clause < CLAUSES.length; clause++, rest = (rest / OPTION_ROW) | 0) {
    ctx.options[clause] = rest % OPTION_ROW
  }
  ctx.count = 0
  ctx.codeCount = 0
  const act = actAt(ctx.place)
  if (ACTS[act].texts !== null) fillSession(game, ctx)
  else if (act === 'press') fillWon(game, ctx)
  else {
    const line = ctx.line
    ctx.next = groupOf(ctx.place === RECESS ? 3 : 1, ctx.draft, line) * GAUGES
    ctx.hosted = act === 'recess' ? hostHand(game, ctx) : 0
  }
  const [first, last] = CODES[act]
  for (let code = first; code <= last; code++) ctx.codes[ctx.codeCount++] = code
  return ctx
}
