import type { Move } from '../rules/move.ts'
import type { Link } from '../session/link.ts'
import type { Guesses } from '../session/match.ts'
import { isClosing } from './closing.ts'
import { playingFrom } from './playing.ts'
import type { Playing, State } from './state.ts'

/** What playing at a table changes of what is shown. */
export interface Shown {
  readonly playing: Playing
  readonly made?: State['made']
  readonly held?: boolean
  readonly refusal?: State['refusal']
}

/** A match somebody plays: its link, what is shown of it, and where changes are written. */
export interface Table {
  link(): Link | null
  playing(): Playing | null
  show(change: Shown): void
  refuse(refusal: NonNullable<State['refusal']>): void
  /** Whether the player wants to see the table a moment longer when a session closes. */
  mayLinger(): boolean
}

/** What a player does at a table that outlives the single decision. Without a match all of it does nothing. */
export interface Seated {
  /** False where the move is refused. */
  send(move: Move): Promise<boolean>
  guess(when: keyof Guesses, percent: number): void
  enterVilla(): void
  call(groups: number): void
  leaveVotes(): void
}

export function seatedAt({ link, playing, show, refuse, mayLinger }: Table): Seated {
  const change = (edit: (now: Playing) => Partial<Playing>): void => {
    const now = playing()
    if (now !== null) show({ playing: { ...now, ...edit(now) } })
  }
  return {
    async send(move) {
      const table = link()
      const now = playing()
      if (table === null || now === null) return false
      const sent = await table.send(move)
      if (table !== link()) return false // another match, or none, meanwhile
      if (!sent.sent) {
        refuse(sent.refusal)
        return false
      }
      const made = table.view().remembered.at(-1) ?? null
      const next = playingFrom(table, now.chair, now.arrived, now.voted, sent.facts)
      show({ playing: next, made, held: made !== null && isClosing(made) && mayLinger(), refusal: null })
      return true
    },
    guess(when, percent) {
      link()?.guess(when, percent)
      change(({ guesses }) => ({ guesses: { ...guesses, [when]: percent } }))
    },
    enterVilla: () => change(() => ({ arrived: true })),
    call: (groups) => change(() => ({ called: groups })),
    leaveVotes: () => change(() => ({ voted: true })),
  }
}
