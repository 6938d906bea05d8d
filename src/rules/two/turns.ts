import { type ActId, actAt, placeAfterSession } from '../acts.ts'
import type { Seat } from '../scenario.ts'

/** The three sessions of two people: first and last statement, who opens, and the places of a single summit they stand for. */
const SESSIONS = {
  restricted: { first: 1, last: 4, opens: 0, place: 1, lastPlace: 2 },
  expanded: { first: 5, last: 10, opens: 1, place: 3, lastPlace: 5 },
  final: { first: 11, last: 16, opens: 0, place: 6, lastPlace: 6 },
} as const satisfies { readonly [act in ActId]?: object }
export type SessionId = keyof typeof SESSIONS

/** The last statement that two people can make, counted through the whole summit. */
export const LAST_OF_TWO = SESSIONS.final.last

export const isSession = (act: ActId): act is SessionId => Object.hasOwn(SESSIONS, act)

/** First and last statement of a session, 1 to 16. */
export const statementsOf = (act: SessionId): readonly [first: number, last: number] => [
  SESSIONS[act].first,
  SESSIONS[act].last,
]

/** Who makes a statement: the seats speak in turn. */
export function speakerAt(act: SessionId, statement: number): Seat {
  const { first, opens } = SESSIONS[act]
  return (statement - first) % 2 === 0 ? opens : opens === 0 ? 1 : 0
}

/**
 * The place of a single summit whose texts and prices hold at a statement: the session's first, and at its last
 * statement the session's last; in the final session nothing hangs on which it is.
 */
export const placeFor = (act: SessionId, statement: number): number =>
  statement === SESSIONS[act].last ? SESSIONS[act].lastPlace : SESSIONS[act].place

/** The act that follows a session; null where the summit is suspended after it. */
export function actAfter(act: SessionId): ActId | null {
  const place = placeAfterSession(SESSIONS[act].place)
  return place === null ? null : actAt(place)
}
