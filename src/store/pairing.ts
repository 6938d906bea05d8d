import type { SeatId } from '../rules/scenario.ts'
import type { TwoMove } from '../rules/two/move.ts'
import { type TwoLink, twoLink } from '../session/two/link.ts'
import { openTwoMatch, type TwoMatch } from '../session/two/match.ts'
import type { ReadPair } from './pair-save.ts'
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
  /** The seat has read its papers. */
  read(): void
  /** Makes a move for the seat whose hand lies open; false where it is refused. */
  send(move: TwoMove): boolean
  /** Calls the votes up to this many home groups. */
  call(groups: number): void
  leaveVotes(): void
  minutes(date: string): string
}

interface Desk {
  state(): State
  show(change: Partial<Pick<State, 'paired' | 'pairKept' | 'refusal'>>): void
  /** Keeps the match. */
  keep(link: TwoLink, voted: boolean): void
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
export function pairingOn({ state, show, keep, mayPlay }: Desk): Pairing & {
  /** Takes up what was read from the shelf. */
  adopt(read: ReadPair): State['pairKept']
  forget(): void
} {
  let link: TwoLink | null = null
  let wasVoted = false
  /** How many decisions each seat has seen, in this visit. */
  const seen = new Map<SeatId, number>()

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

  return {
    begin(seed) {
      if (!mayPlay()) return
      const begun = takeUp(openTwoMatch(seed), false)
      keep(begun, false)
      put(begun, null)
    },
    resume: () => link !== null && put(link, null),
    leave: () => show({ paired: null, refusal: null }),
    open() {
      if (link !== null && mayPlay()) put(link, link.decider())
    },
    cover: () => link !== null && put(link, null),
    read() {
      const { paired } = state()
      if (link === null || paired?.playing == null) return
      seen.set(paired.playing.chair, seen.get(paired.playing.chair) ?? 0)
      put(link, paired.playing.chair)
    },
    send(move) {
      const seat = state().paired?.playing?.chair
      if (link === null || seat === undefined || !mayPlay()) return false
      const refusal = link.send(seat, move)
      show({ refusal })
      if (refusal !== null) return false
      seen.set(seat, link.decisions())
      keep(link, wasVoted)
      put(link, link.decider() === seat ? seat : null)
      return true
    },
    call: (groups) => change(() => ({ called: groups })),
    leaveVotes() {
      wasVoted = true
      if (link !== null) keep(link, true)
      change(() => ({ voted: true }))
    },
    minutes: (date) => link?.minutes(date) ?? '',
    adopt({ played, voted }) {
      seen.clear()
      link = played === null ? null : takeUp(played, voted)
      return keptOf(link)
    },
    forget() {
      link = null
      seen.clear()
      show({ paired: null, pairKept: null })
    },
  }
}
