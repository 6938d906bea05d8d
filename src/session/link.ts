import type { Fact } from '../rules/fact.ts'
import type { Move } from '../rules/move.ts'
import type { Refusal } from '../rules/refusal.ts'
import type { Seat } from '../rules/scenario.ts'
import type { View } from '../rules/view.ts'
import { type Briefing, briefingFor } from './advice.ts'
import { type Guesses, isMatch, lastFacts, type Match, playMove, viewFor } from './match.ts'
import { formatMinutes } from './minutes.ts'
import { type MatchRecord, recordOf } from './record.ts'
import { formatCode } from './run-code.ts'

/** What came of a move that was sent. */
export type Sent =
  | { readonly sent: true; readonly facts: readonly Fact[] }
  | { readonly sent: false; readonly refusal: Refusal }

/**
 * One seat's way to a match. The table may stand in this page or, later, elsewhere: whoever holds a link knows no more
 * than its view.
 */
export interface Link {
  readonly seed: number | null
  view(): View
  briefing(): Briefing
  send(move: Move): Promise<Sent>
  guess(when: keyof Guesses, percent: number): void
  guesses(): Guesses
  /** What a save keeps of the match. */
  record(): MatchRecord
  /** The run code of the match as far as it has come. */
  code(): string
  minutes(date: string): string
}

/** A match in this page. The world stays in this closure. */
export function localLink(opened: Match, seat: Seat): Link {
  let match = opened
  let view = viewFor(match, seat) // built once a decision
  return {
    seed: match.seed,
    view: () => view,
    briefing: () => briefingFor(match.summit.game.scenario, view),
    async send(move) {
      const next = playMove(match, move)
      if (!isMatch(next)) return { sent: false, refusal: next }
      match = next
      view = viewFor(match, seat)
      return { sent: true, facts: lastFacts(match) }
    },
    guess(when, percent) {
      match = { ...match, guesses: { ...match.guesses, [when]: percent } }
    },
    guesses: () => match.guesses,
    record: () => recordOf(match),
    code: () => formatCode({ match, settings: 0 }),
    minutes: (date) => formatMinutes(match, date),
  }
}
