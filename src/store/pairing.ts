import type { SeatId } from '../rules/scenario.ts'
import type { TwoMove } from '../rules/two/move.ts'
import { type TwoLink, twoLink } from '../session/two/link.ts'
import { openTwoMatch, type TwoMatch } from '../session/two/match.ts'
import type { Seated } from './at-table.ts'
import { PAIR, type ReadPair, writePair } from './pair-save.ts'
import type { Shelf } from './shelf.ts'
import type { Paired, Playing, State } from './state.ts'

/** Two people at one table, above the running match, which waits. Kept in a place of its own. */
export interface Pairing {
  /** Begins a match of two on a seed, in the place of the one that is kept. */
  begin(seed: number): void
  /** Puts the kept match on the screen, under the curtain. */
  resume(): void
  /** Leaves it for the title; it stays kept. */
  leave(): void
  /** Lifts the curtain for the seat that decides. */
  open(): void
  /** Lets the curtain down over the hand that lies open. */
  cover(): void
  /** Makes a move for the seat whose hand lies open; false where it is refused. */
  send(move: TwoMove): boolean
  minutes(date: string): string
}

interface Desk {
  state(): State
  show(change: Partial<Pick<State, 'paired' | 'pairKept' | 'refusal' | 'atTitle'>>): void
  readonly shelf: Shelf
  noRoom(): void
  /** False in a tab that only watches. */
  mayPlay(): boolean
}

/** A match of two as the panels of a single summit read it: a seat's view, no advisers. */
function playingOfSeat(link: TwoLink, seat: SeatId, voted: boolean): { two: Paired['two']; playing: Playing } {
  const two = link.view(seat)
  const briefing = { outlooks: two.outlooks, advice: [], recommendations: [] }
  const guesses = { villa: null, press: null }
  const { seed } = link
  return {
    two,
    playing: { seed, chair: seat, view: two.view, briefing, facts: [], guesses, arrived: true, voted, called: 0 },
  }
}

/** What the title says of a match of two. */
const keptOf = (link: TwoLink | null): State['pairKept'] =>
  link === null ? null : { decisions: link.decisions(), isOver: link.decider() === null }

/** The actions of a table of two, and what the store does with the match that is kept. */
export function pairingOn({ state, show, shelf, noRoom, mayPlay }: Desk): Pairing & {
  /** The table as the panels of a single summit act on it. */
  readonly seated: Seated
  /** What was read from the shelf, as it is shown: under the curtain, where they had not left the table and this tab plays. */
  adopt(read: ReadPair, plays: boolean): Pick<State, 'paired' | 'pairKept'>
  forget(): void
} {
  let link: TwoLink | null = null
  let wasVoted = false
  /** How many decisions were made before each seat's own last one, in this visit. */
  const seen = new Map<SeatId, number>()

  const keep = (of: TwoLink, seated = true): void => {
    const room = shelf.set(PAIR.key, writePair({ match: of.record(), voted: wasVoted, seated }))
    if (!room && shelf.lasting) noRoom()
  }
  /** What is shown: nothing of either hand under the curtain, all of it after the end. */
  const shown = (of: TwoLink, open: SeatId | null): Paired => {
    const next = of.decider()
    const seat = next === null ? 'russia' : open
    const hand = seat === null ? { two: null, playing: null } : playingOfSeat(of, seat, wasVoted)
    const since = seat === null ? 0 : (seen.get(seat) ?? 0)
    return { seed: of.seed, next, since, hasRead: seat !== null && seen.has(seat), ...hand }
  }
  const put = (of: TwoLink, open: SeatId | null): void =>
    show({ paired: shown(of, open), pairKept: keptOf(of), refusal: null })
  const change = (edit: (now: Playing) => Partial<Playing>): void => {
    const { paired } = state()
    if (paired?.playing != null)
      show({ paired: { ...paired, playing: { ...paired.playing, ...edit(paired.playing) } } })
  }
  const takeUp = (match: TwoMatch, voted: boolean): TwoLink => {
    seen.clear()
    wasVoted = voted
    link = twoLink(match)
    return link
  }

  const send = (move: TwoMove): boolean => {
    const seat = state().paired?.playing?.chair
    if (link === null || seat === undefined || !mayPlay()) return false
    const before = link.decisions()
    const refusal = link.send(seat, move)
    show({ refusal })
    if (refusal !== null) return false
    seen.set(seat, before)
    keep(link)
    put(link, link.decider() === seat ? seat : null)
    return true
  }

  const seated: Seated = {
    send: async (move) => send(move),
    guess: () => undefined, // two people make no forecast
    /** The seat has read its papers. */
    enterVilla() {
      const { paired } = state()
      if (link === null || paired?.playing == null) return
      seen.set(paired.playing.chair, seen.get(paired.playing.chair) ?? 0)
      put(link, paired.playing.chair)
    },
    call: (groups) => change(() => ({ called: groups })),
    leaveVotes() {
      wasVoted = true
      if (link !== null) keep(link)
      change(() => ({ voted: true }))
    },
  }

  return {
    begin(seed) {
      if (!mayPlay()) return
      const begun = takeUp(openTwoMatch(seed), false)
      keep(begun)
      put(begun, null)
    },
    resume() {
      if (link === null) return
      if (mayPlay()) keep(link)
      put(link, null)
    },
    leave() {
      if (link !== null && mayPlay()) keep(link, false)
      show({ paired: null, refusal: null, atTitle: true })
    },
    open() {
      if (link !== null && mayPlay()) put(link, link.decider())
    },
    cover: () => link !== null && put(link, null),
    send,
    seated,
    minutes: (date) => link?.minutes(date) ?? '',
    adopt({ played, voted, seated }, plays) {
      seen.clear()
      link = played === null ? null : takeUp(played, voted)
      return { pairKept: keptOf(link), paired: link !== null && seated && plays ? shown(link, null) : null }
    },
    forget() {
      link = null
      seen.clear()
      show({ paired: null, pairKept: null })
    },
  }
}
