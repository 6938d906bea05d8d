import { CLAUSES, type ClauseId, FORMS, type Form, OPTIONS, type OptionId } from './scenario.ts'

/**
 * A position is one whole number below 2^31 (rule book, section 3):
 * ((place x 6^7 + draft) x 3 + line) x 144 + gauges.
 */
export type Position = number

/** Where we are: 0 arrival, 1 to 8 statements, 9 recess, 10 to 12 press conference after a treaty, protocol, declaration. */
export const ARRIVAL = 0
export const LAST_STATEMENT = 8
export const RECESS = 9
export const PRESS = 10

/** Number of drafts: seven clauses, each open or one of five options. */
export const DRAFTS = 6 ** CLAUSES.length
/** Number of gauge readings: trust 4, temper 4, face 3 of each seat. */
export const GAUGES = 144
/** Public lines of the chair: none, 1, 2. */
export const LINES = 3
/** The highest temper: what would raise it further ends the talks. */
export const BRINK = 3
/** The highest face, outside the press conference. */
export const HIGHEST_FACE = 2
/** Trust goes from 0 to this. */
export const HIGHEST_TRUST = 3
export const PLACES = PRESS + FORMS.length
/** Number of packed positions, reachable or not. */
export const POSITIONS = PLACES * DRAFTS * LINES * GAUGES

/** What one step of a clause's option adds to the draft number. */
export const CLAUSE_UNIT: readonly number[] = CLAUSES.map((_, clause) => 6 ** clause)
/** What one unit of the draft number adds to a position. */
export const DRAFT_UNIT = LINES * GAUGES

/** The group of a position: all positions that share place, draft and line. */
export const groupOf = (place: number, draft: number, line: number): number => (place * DRAFTS + draft) * LINES + line
export const placeOfGroup = (group: number): number => (group / (DRAFTS * LINES)) | 0
export const draftOfGroup = (group: number): number => ((group / LINES) | 0) % DRAFTS
export const lineOfGroup = (group: number): number => group % LINES
export const placeAt = (position: Position): number => placeOfGroup((position / GAUGES) | 0)
export const draftAt = (position: Position): number => draftOfGroup((position / GAUGES) | 0)

/** The option a clause has in a draft: 0 open, 1 to 5 for a to e. */
export const optionIn = (draft: number, clause: number): number => ((draft / (CLAUSE_UNIT[clause] as number)) | 0) % 6

/** Gauges as one number 0 to 143: trust + 4 temper + 16 Russia's face + 48 US face. */
export const packGauges = (trust: number, temper: number, faceRussia: number, faceUsa: number): number =>
  trust + 4 * temper + 16 * faceRussia + 48 * faceUsa
export const trustOf = (gauges: number): number => gauges & 3
export const temperOf = (gauges: number): number => (gauges >> 2) & 3
/** Trust and temper alone: what a proposal, a signature and goodwill depend on, 0 to 15. */
export const moodOf = (gauges: number): number => gauges & 15
export const faceOf = (gauges: number, seat: number): number => (seat === 0 ? (gauges >> 4) % 3 : (gauges / 48) | 0)

/** A draft as people read it: per clause an option or null where it is open. */
export type Draft = { readonly [clause in ClauseId]: OptionId | null }

/** A position taken apart. */
export interface PositionRecord {
  readonly place: number
  readonly draft: Draft
  readonly trust: number
  readonly temper: number
  readonly face: { readonly russia: number; readonly usa: number }
  /** The chair's public line: 0 none, 1, 2. */
  readonly line: number
}

export const START: Position = groupOf(ARRIVAL, 0, 0) * GAUGES + packGauges(1, 1, 1, 1)

export function readDraft(draft: number): Draft {
  const read = {} as { [clause in ClauseId]: OptionId | null }
  CLAUSES.forEach((id, clause) => {
    read[id] = OPTIONS[optionIn(draft, clause) - 1] ?? null
  })
  return read
}

export function packDraft(draft: Draft): number {
  return CLAUSES.reduce((sum, id, clause) => {
    const option = draft[id]
    return sum + (option === null ? 0 : OPTIONS.indexOf(option) + 1) * (CLAUSE_UNIT[clause] as number)
  }, 0)
}

export function readPosition(position: Position): PositionRecord {
  const group = (position / GAUGES) | 0
  const gauges = position % GAUGES
  return {
    place: placeOfGroup(group),
    draft: readDraft(draftOfGroup(group)),
    trust: trustOf(gauges),
    temper: temperOf(gauges),
    face: { russia: faceOf(gauges, 0), usa: faceOf(gauges, 1) },
    line: lineOfGroup(group),
  }
}

export function packPosition(record: PositionRecord): Position {
  const { place, draft, line, trust, temper, face } = record
  return groupOf(place, packDraft(draft), line) * GAUGES + packGauges(trust, temper, face.russia, face.usa)
}

/** The statement a place stands for, 1 to 8, or null. */
export const statementAt = (place: number): number | null => (place >= 1 && place <= LAST_STATEMENT ? place : null)
/** The form signed, at the press conference, or null. */
export const formAt = (place: number): Form | null => FORMS[place - PRESS] ?? null
