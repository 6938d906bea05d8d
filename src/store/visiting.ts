import { type SeatId, seatOf } from '../rules/scenario.ts'
import { type Origin, openMatch } from '../session/match.ts'
import { type MatchRecord, recordOf } from '../session/record.ts'
import type { Actions } from './actions.ts'
import { type State, wouldEndSomething } from './state.ts'

interface Desk {
  state(): State
  show(change: Partial<Pick<State, 'offered' | 'atTitle' | 'tutored'>>): void
  /** What a save would keep of the running match; undefined where there is none. */
  running(): MatchRecord | undefined
  begin(origin: Origin, chair: SeatId): void
  /** Leaves the table of two people, where they sit there. */
  rise(): void
}

/** Matches that an address names: begun at once, or offered over another one that would end. */
export function visitingOn({ state, show, running, begin, rise }: Desk): Pick<Actions, 'visit' | 'answerOffer'> {
  /** Where the offered match comes from: it may name a world, which is nobody's to read. */
  let offer: Origin | null = null
  return {
    visit(origin, chair) {
      if (state().watching) return false
      const record = running()
      if (record === undefined || !wouldEndSomething(state())) {
        begin(origin, chair)
        return true
      }
      const asked = recordOf(openMatch(origin, seatOf(chair)))
      const same = record.chair === asked.chair && record.seed === asked.seed && record.world === asked.world
      if (!same) offer = origin
      if (same) rise()
      show(same ? { atTitle: false, tutored: null } : { offered: { chair } })
      return true
    },
    answerOffer(yes) {
      const { offered } = state()
      show({ offered: null })
      if (yes && offered !== null && offer !== null) begin(offer, offered.chair)
      offer = null
    },
  }
}
