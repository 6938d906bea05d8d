import { ACTS } from '../../rules/acts.ts'
import { SEATS, type SeatId } from '../../rules/scenario.ts'

/** The sessions of a summit, in their order. */
export const SESSIONS = ['restricted', 'expanded', 'final'] as const
export type Session = (typeof SESSIONS)[number]

/** One statement between two people. */
export interface Turn {
  readonly session: Session
  /** From 1, through all sessions. */
  readonly number: number
  readonly seat: SeatId
}

/** How many statements two people make in a session: each as many as the rules give one. */
export function statementsIn(session: Session): number {
  const [first, last] = ACTS[session].places ?? [0, -1]
  return SEATS.length * (last - first + 1)
}

/** All statements between two people: the seats speak in turn, and open the sessions in turn (rule book, section 13). */
export const TURNS: readonly Turn[] = SESSIONS.flatMap((session, opener) =>
  Array.from({ length: statementsIn(session) }, (_, turn) => ({
    session,
    seat: SEATS[(opener + turn) % SEATS.length] as SeatId,
  })),
).map((turn, index) => ({ ...turn, number: index + 1 }))
