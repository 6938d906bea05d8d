import { OTHER_CODES } from './codes.ts'
import { FACES_AFTER_PRESS } from './press.ts'

/** What the other delegation answers to a tabled text. */
export const ANSWER = { REFUSED: 0, INSULT: 1, BETTER: 2, RED_LINE: 3, ACCEPTED: 4, PROPOSAL: 5 } as const

/** Most texts a statement can have: four clauses of five options, alone and in pairs. */
export const MOST_TEXTS = 256

/** Fewer settled clauses nobody signs (rule book, section 6). */
export const FEWEST_SETTLED = 3

/**
 * The first half of an answer: all that depends on place, draft and line but not on trust, temper or face.
 * The walk fills one context again and again; the table makes a new one. Texts stand in the order of the rule book:
 * singles before pairs, then by clause and option.
 */
export interface Context {
  place: number
  draft: number
  line: number
  /** The option each clause has in the draft: 0 open, 1 to 5 for a to e. */
  readonly options: Uint8Array
  /** Number of texts, and per text: clauses (second -1 for a single), options, and the rest below. */
  count: number
  readonly clause1: Int8Array
  readonly option1: Int8Array
  readonly clause2: Int8Array
  readonly option2: Int8Array
  /** 1 where the chair may table it. */
  readonly legal: Uint8Array
  /** The moves to try here: texts that the chair may table, then the act's own (see codes.ts); and how many. */
  readonly codes: Uint16Array
  codeCount: number
  /** What they answer if they do not accept: one of ANSWER. */
  readonly refusal: Uint8Array
  readonly gain: Int16Array
  /** Accepted where goodwill reaches this. */
  readonly need: Int16Array
  /** What the change adds to a position. */
  readonly delta: Int32Array
  /** Gauge rows when tabled and accepted, and when taken from their proposal. */
  readonly tabledRow: Uint8Array
  readonly takenRow: Uint8Array
  /** The texts they could propose, how many, and what each moves by their posture and for the chair. */
  readonly offers: Uint8Array
  readonly theirOffer: Int16Array
  readonly ownOffer: Int16Array
  offerCount: number
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
  /** Outcome by trust if the summit is suspended with this draft. */
  readonly suspended: Int16Array
  /** Recess: what the host's hand adds to a position, 0 where it has nothing to write. */
  hosted: number
  /** Support of the six home groups before face: Russia's three, then the US three. */
  readonly support: Int16Array
  /** Press conference: groups won, by seat and face after the words to the press; see `wonAt`. */
  readonly won: Uint8Array
}

export function newContext(): Context {
  return {
    place: 0,
    draft: 0,
    line: 0,
    options: new Uint8Array(7),
    count: 0,
    clause1: new Int8Array(MOST_TEXTS),
    option1: new Int8Array(MOST_TEXTS),
    clause2: new Int8Array(MOST_TEXTS),
    option2: new Int8Array(MOST_TEXTS),
    legal: new Uint8Array(MOST_TEXTS),
    codes: new Uint16Array(MOST_TEXTS + OTHER_CODES),
    codeCount: 0,
    refusal: new Uint8Array(MOST_TEXTS),
    gain: new Int16Array(MOST_TEXTS),
    need: new Int16Array(MOST_TEXTS),
    delta: new Int32Array(MOST_TEXTS),
    tabledRow: new Uint8Array(MOST_TEXTS),
    takenRow: new Uint8Array(MOST_TEXTS),
    offers: new Uint8Array(MOST_TEXTS),
    theirOffer: new Int16Array(MOST_TEXTS),
    ownOffer: new Int16Array(MOST_TEXTS),
    offerCount: 0,
    proposals: new Int16Array(16),
    willing: new Uint8Array(16),
    settled: 0,
    credit: 0,
    theirWorth: 0,
    ownRed: false,
    theirRed: false,
    next: -1,
    adjourned: -1,
    suspended: new Int16Array(4),
    hosted: 0,
    support: new Int16Array(6),
    won: new Uint8Array(2 * FACES_AFTER_PRESS),
  }
}
