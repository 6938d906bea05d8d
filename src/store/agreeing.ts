import type { Move } from '../rules/move.ts'
import { formatMove } from '../rules/notation.ts'
import type { State } from './state.ts'

/** A move that two people who share a chair speak about: who of them has said yes. */
export interface Agreement {
  readonly move: Move
  readonly yes: readonly [boolean, boolean]
}

/** What the two can say. */
export interface Agreeing {
  /** The first (0) or the second (1) says yes, or takes it back. The move is made once both have. */
  say(person: 0 | 1, yes: boolean): void
  /** They talk on: nothing is decided. */
  talkOn(): void
}

interface Floor {
  state(): State
  show(change: Pick<State, 'agreeing'>): void
}

/** Whether a move has to be agreed: in pair mode, on a move that can be made, in a summit and not in a lesson or a run. */
export function mustAgree(state: State, move: Move): boolean {
  const { settings, playing, tutored, practised, paired, run } = state
  const isElsewhere = tutored !== null || practised !== null || paired !== null || run !== null
  if (!settings.pair || playing === null || isElsewhere) return false
  const written = formatMove(move)
  return playing.view.legal.some((legal) => formatMove(legal) === written)
}

/** Pair mode: two people share a chair, and a move waits until both have agreed to it. */
export function agreeingOn({ state, show }: Floor) {
  let settle: ((agreed: boolean) => void) | null = null
  const end = (agreed: boolean): void => {
    const told = settle
    settle = null
    if (state().agreeing !== null) show({ agreeing: null })
    told?.(agreed)
  }
  const actions: Agreeing = {
    say(person, yes) {
      const { agreeing } = state()
      if (agreeing === null) return
      const both = [person === 0 ? yes : agreeing.yes[0], person === 1 ? yes : agreeing.yes[1]] as const
      if (both[0] && both[1]) end(true)
      else show({ agreeing: { ...agreeing, yes: both } })
    },
    talkOn: () => end(false),
  }
  return {
    actions,
    /** True once both have said yes to a move; false where they talk on, or speak about another one. */
    ask(move: Move): Promise<boolean> {
      end(false)
      return new Promise((resolve) => {
        settle = resolve
        show({ agreeing: { move, yes: [false, false] } })
      })
    },
  }
}
