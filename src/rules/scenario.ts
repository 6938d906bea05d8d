/** The two chairs, in the order every pair in the rules follows. */
export const SEATS = ['russia', 'usa'] as const
export type SeatId = (typeof SEATS)[number]

/** The seat across the table. */
export const acrossFrom = (seat: SeatId): SeatId => (seat === 'russia' ? 'usa' : 'russia')
/** A seat as an index into pairs: 0 Russia, 1 the United States. */
export type Seat = 0 | 1

/** The index of a seat. */
export const seatOf = (seat: SeatId): Seat => (seat === 'russia' ? 0 : 1)

/** The seven clauses of the draft, in their order. */
export const CLAUSES = ['scope', 'nationals', 'numbers', 'evidence', 'offlimits', 'verification', 'relief'] as const
export type ClauseId = (typeof CLAUSES)[number]
/** The clauses by name, as indices into CLAUSES. */
export const CLAUSE = {
  scope: 0,
  nationals: 1,
  numbers: 2,
  evidence: 3,
  offlimits: 4,
  verification: 5,
  relief: 6,
} as const satisfies { [id in ClauseId]: number }

/** The options of a clause, from Russia-friendly to US-friendly. */
export const OPTIONS = ['a', 'b', 'c', 'd', 'e'] as const
export type OptionId = (typeof OPTIONS)[number]

export const FORMS = ['treaty', 'protocol', 'declaration'] as const
export type Form = (typeof FORMS)[number]

export type Basket = 'principles' | 'text'
export type Pair<T> = readonly [russia: T, usa: T]
export type BySeat<T> = { readonly [seat in SeatId]: T }

/** One article of the draft; `values` are unweighted, options a to e, per seat. */
export interface Clause {
  readonly id: ClauseId
  readonly basket: Basket
  readonly values: BySeat<readonly number[]>
}

/** A delegation's private weights, one per clause. */
export interface Mandate {
  readonly id: string
  readonly weights: readonly number[]
}

/** First and last aspiration in per cent, and what one rung of temper adds to their leeway. */
export interface Temperament {
  readonly id: string
  readonly first: number
  readonly last: number
  readonly pressure: number
  /** How often their hands tell the truth, per cent (see tell.ts); absent: their hands tell nothing. */
  readonly tells?: number | undefined
}

/** A group at home: weights per clause and the support it needs. */
export interface HomeGroup {
  readonly id: string
  readonly weights: readonly number[]
  readonly needs: number
}

/** A pledge to the press: the clause it speaks of and the options that keep it. */
export interface PublicLine {
  readonly clause: ClauseId
  readonly keptBy: readonly OptionId[]
}

/**
 * How they give reasons for an answer. 'ranked' (rules version 1): the two or three largest terms of their sum by size.
 * 'decisive' (from version 2): the largest term on the side of their answer, and beside it what everybody can see.
 */
export const TELLINGS = ['ranked', 'decisive'] as const
export type Telling = (typeof TELLINGS)[number]

/** Every number of the rule book, section 2, and the thresholds of sections 5 and 7. */
export interface Scenario {
  readonly rulesVersion: number
  readonly reasons: Telling
  /**
   * Whether all three advisers say sign at the last statement, where the other side would sign and own worth beats the
   * fallback: a text of that statement can no longer be signed. Not so in rules version 1.
   */
  readonly signAtLast: boolean
  /** By how many rungs temper falls when a session is adjourned, 0 to 2. In rules version 1 by none. */
  readonly adjournCools: number
  /** What silence at the arrival gives: so much to the other seat's face, and so much off temper, 0 or 1. In rules version 1 nothing. */
  readonly silenceGives: number
  readonly clauses: readonly Clause[]
  readonly mandates: BySeat<readonly Mandate[]>
  readonly fallback: number
  readonly temperaments: readonly Temperament[]
  readonly homeGroups: BySeat<readonly HomeGroup[]>
  readonly lines: BySeat<readonly PublicLine[]>
  readonly thresholds: {
    /** An option worth this or less to the country is a red line. */
    readonly redLine: number
    /** So is one worth this or less weighed by the mandate. */
    readonly redLineWeighed: number
    /** A refused package of this gain or less is an insult. */
    readonly insult: number
    /** An accepted package of this gain or more raises trust. */
    readonly generous: number
    /** Added to their gain when a clause is settled so that its public line is kept. */
    readonly lineBonus: number
    /** Each change of their proposal gains them at least this. */
    readonly proposalGain: number
  }
}

/** Everything a seed decides, as small numbers in the scenario's order; `chair` is the seat of the player. */
export interface World {
  readonly chair: Seat
  readonly mandates: Pair<number>
  readonly temperament: number
  /** Which of its mandates the computer lets be seen. */
  readonly posture: number
  /** Recess event, 0 to 5. */
  readonly event: number
  readonly leak: boolean
  /** What happens before the votes, 0 to 2. */
  readonly votes: number
}
