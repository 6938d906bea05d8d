import { ACTS, actAt, placeAfterSession, placeAfterStatement } from './acts.ts'
import { type Game, OPTION_ROW, sumOver } from './game.ts'
import { acceptedRow } from './gauges.ts'
import {
  CLAUSE_UNIT,
  DRAFT_UNIT,
  GAUGES,
  RECESS,
  draftOfGroup,
  groupOf,
  lineOfGroup,
  optionIn,
  placeOfGroup,
} from './position.ts'
import { propose } from './proposal.ts'
import { CLAUSES } from './scenario.ts'
import { homeSupport } from './votes.ts'

/** A text falls into one of these by what it says, whatever the gauges are. */
export const TEXT = { ORDINARY: 0, RED_LINE: 1, BETTER: 2 } as const

/** Most texts a statement can have: four clauses of five options, alone and in pairs. */
const MOST_TEXTS = 256

/**
 * The first half of an answer: all that depends on place, draft and line but not on trust, temper or face.
 * The walk fills one context again and again; the table makes a new one. Texts stand in the order of the rule book:
 * singles before pairs, then by clause and option.
 */
export interface Context {
  place: number
  draft: number
  line: number
  /** Number of texts, and per text: clauses (second -1 for a single), options, and the rest below. */
  count: number
  readonly clause1: Int8Array
  readonly option1: Int8Array
  readonly clause2: Int8Array
  readonly option2: Int8Array
  /** 1 where the chair may table it. */
  readonly legal: Uint8Array
  /** One of TEXT. */
  readonly kind: Uint8Array
  readonly gain: Int16Array
  /** Accepted where goodwill reaches this. */
  readonly need: Int16Array
  /** What the change adds to a position. */
  readonly delta: Int32Array
  /** Gauge rows when tabled and accepted, and when taken from their proposal. */
  readonly tabledRow: Uint8Array
  readonly takenRow: Uint8Array
  /** Their proposal by mood: index of a text, or -1. */
  readonly proposals: Int16Array
  /** 1 where they would sign in this mood. */
  readonly willing: Uint8Array
  settled: number
  /** Over all settled clauses, worth to them minus hope. */
  credit: number
  theirWorth: number
  /** The draft holds a red line of the chair's, or of the other's (other scenarios only). */
  ownRed: boolean
  theirRed: boolean
  /** Position after the next statement, after an adjournment, at the press conference, all with gauges 0; or -1. */
  next: number
  adjourned: number
  /** Recess: what the host's hand adds to a position, 0 where it has nothing to write. */
  hosted: number
  /** Support of the six home groups before face: Russia's three, then the US three. */
  readonly support: Int16Array
}

export function newContext(): Context {
  return {
    place: 0,
    draft: 0,
    line: 0,
    count: 0,
    clause1: new Int8Array(MOST_TEXTS),
    option1: new Int8Array(MOST_TEXTS),
    clause2: new Int8Array(MOST_TEXTS),
    option2: new Int8Array(MOST_TEXTS),
    legal: new Uint8Array(MOST_TEXTS),
    kind: new Uint8Array(MOST_TEXTS),
    gain: new Int16Array(MOST_TEXTS),
    need: new Int16Array(MOST_TEXTS),
    delta: new Int32Array(MOST_TEXTS),
    tabledRow: new Uint8Array(MOST_TEXTS),
    takenRow: new Uint8Array(MOST_TEXTS),
    proposals: new Int16Array(16),
    willing: new Uint8Array(16),
    settled: 0,
    credit: 0,
    theirWorth: 0,
    ownRed: false,
    theirRed: false,
    next: -1,
    adjourned: -1,
    hosted: 0,
    support: new Int16Array(6),
  }
}

/** What one option gains the other seat at a statement, against the present option or their hope. */
export function gainOf(game: Game, statement: number, line: number, clause: number, from: number, to: number): number {
  const worths = game.worths[game.other]
  const entry = clause * OPTION_ROW
  if (from !== 0) return (worths[entry + to] as number) - (worths[entry + from] as number)
  const bonus =
    game.lineClause[line] === clause && game.lineKept[line]?.[entry + to] === 1
      ? game.scenario.thresholds.lineBonus
      : 0
  return (worths[entry + to] as number) - (game.hopes[statement * CLAUSES.length + clause] as number) + bonus
}

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
    gainOf(game, ctx.place, ctx.line, c1, from1, o1) +
    (c2 < 0 ? 0 : gainOf(game, ctx.place, ctx.line, c2, from2, o2))
  const i = ctx.count++
  ctx.clause1[i] = c1
  ctx.option1[i] = o1
  ctx.clause2[i] = c2
  ctx.option2[i] = o2
  ctx.legal[i] = is(redLines[chair]) ? 0 : 1
  ctx.kind[i] = is(redLines[other]) ? TEXT.RED_LINE : beaten ? TEXT.BETTER : TEXT.ORDINARY
  ctx.gain[i] = gain
  ctx.need[i] = gain >= 0 ? 0 : Math.max(0, -gain - Math.min(0, ctx.credit))
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

/** Whether they would sign a draft of this worth and credit in a mood (rule book, section 6: leeway, not goodwill). */
export const isWilling = (game: Game, mood: number, worth: number, credit: number): boolean =>
  worth >= game.scenario.fallback && credit >= -(game.leeway[mood] as number)

function fillSession(game: Game, ctx: Context): void {
  const { place, draft, line } = ctx
  const after = placeAfterStatement(place)
  const later = placeAfterSession(place)
  ctx.next = after === null ? -1 : groupOf(after, draft, line) * GAUGES
  ctx.adjourned = later === null ? -1 : groupOf(later, draft, line) * GAUGES
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
  const act = actAt(ctx.place)
  if (ACTS[act].texts !== null) fillSession(game, ctx)
  else if (act === 'press') homeSupport(game, ctx)
  else {
    const line = ctx.line
    ctx.next = groupOf(ctx.place === RECESS ? 3 : 1, ctx.draft, line) * GAUGES
    ctx.hosted = act === 'recess' ? hostHand(game, ctx.draft) : 0
  }
  return ctx
}
