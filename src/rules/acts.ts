import { ARRIVAL, PRESS, RECESS } from './position.ts'
import type { Basket } from './scenario.ts'

export type ActId = 'arrival' | 'restricted' | 'recess' | 'expanded' | 'final' | 'press' | 'ended'
export type MoveKind =
  | 'silent'
  | 'line'
  | 'warm'
  | 'table'
  | 'accept'
  | 'ask'
  | 'ease'
  | 'press'
  | 'bridge'
  | 'gallery'
  | 'adjourn'
  | 'sign'
  | 'walk'
  | 'channel'
  | 'capital'
  | 'lakeside'
  | 'host'
  | 'retract'
  | 'joint'
  | 'credit'
  | 'claim'

/** Kinds of move that the sessions know. */
export type SessionMoveKind = (typeof SESSION)[number] | 'sign'

/** One state of the summit: who listens, which kinds of move it knows, where it can lead. */
export interface Act {
  readonly audience: 'press' | 'delegation' | 'lakeside' | 'capitals'
  /** First and last place (see position.ts), both included; an ended summit has none. */
  readonly places: readonly [number, number] | null
  /** What may be tabled: options of one basket, one step on any settled clause, or nothing. */
  readonly texts: Basket | 'amend' | null
  readonly moves: readonly MoveKind[]
  /** Where the act leads when it is over; `ended` is reached from nearly everywhere. */
  readonly exits: readonly ActId[]
}

const SESSION = ['table', 'accept', 'ask', 'ease', 'press', 'bridge', 'gallery', 'adjourn', 'walk'] as const

/** The state machine of rules version 1 (rule book, section 4). */
export const ACTS: { readonly [act in ActId]: Act } = {
  arrival: {
    audience: 'press',
    places: [ARRIVAL, ARRIVAL],
    texts: null,
    moves: ['silent', 'line', 'warm'],
    exits: ['restricted'],
  },
  restricted: {
    audience: 'delegation',
    places: [1, 2],
    texts: 'principles',
    moves: SESSION,
    exits: ['recess', 'ended'],
  },
  recess: {
    audience: 'lakeside',
    places: [RECESS, RECESS],
    texts: null,
    moves: ['channel', 'capital', 'lakeside', 'host', 'retract'],
    exits: ['expanded'],
  },
  expanded: { audience: 'delegation', places: [3, 5], texts: 'text', moves: SESSION, exits: ['final', 'ended'] },
  final: {
    audience: 'delegation',
    places: [6, 8],
    texts: 'amend',
    moves: [...SESSION, 'sign'],
    exits: ['press', 'ended'],
  },
  press: {
    audience: 'press',
    places: [PRESS, PRESS + 2],
    texts: null,
    moves: ['joint', 'credit', 'claim'],
    exits: ['ended'],
  },
  ended: { audience: 'capitals', places: null, texts: null, moves: [], exits: [] },
}

const ACT_AT: readonly ActId[] = Array.from({ length: PRESS + 3 }, (_, place) => {
  const found = Object.entries(ACTS).find(([, { places }]) => places && places[0] <= place && place <= places[1])
  return (found?.[0] ?? 'ended') as ActId
})

/** The act a place belongs to. */
export const actAt = (place: number): ActId => ACT_AT[place] ?? 'ended'

/** First place of an act; only acts with places have one. */
const firstPlace = (act: ActId): number => ACTS[act].places?.[0] ?? -1

/** Where a session leads when its statements are used up or it is adjourned: a place, or null for a suspended summit. */
export function placeAfterSession(place: number): number | null {
  const next = ACTS[actAt(place)].exits[0]
  return next === undefined || next === 'press' ? null : firstPlace(next)
}

/** Where the next statement is made: the next place of the session, or what follows it. */
export function placeAfterStatement(place: number): number | null {
  const last = ACTS[actAt(place)].places?.[1]
  return last === place ? placeAfterSession(place) : place + 1
}
