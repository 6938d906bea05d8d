import { scenarioOf } from '../content/scenarios.ts'
import type { Fact } from '../rules/fact.ts'
import type { Move } from '../rules/move.ts'
import { formatMove } from '../rules/notation.ts'
import { keyOf } from '../rules/outlook.ts'
import { seatOf } from '../rules/scenario.ts'
import { type Link, localLink } from '../session/link.ts'
import { openMatch, playLegal } from '../session/match.ts'
import { isWorld, parseWorld } from '../session/world.ts'
import { playingFrom } from './playing.ts'
import type { State, Tutored } from './state.ts'
import { PRACTICE, STEPS, type Step, TAKES } from './tutorial.ts'

/** Playing the tutorial: it has a table of its own, of which nothing is kept, above whatever is running. */
export interface Tutoring {
  /** Opens it at its first step; a tab that watches stays where it is. */
  begin(): void
  /** Leads on from a step that asks for nothing but to be read. */
  goOn(): void
  /** Leads on from a step that asks for the clause board; at any other it does nothing. */
  boardOpened(): void
  /** Whether the clause board may be opened now; a step that is only to be read holds it back, as it does a move. */
  mayDraft(): boolean
  /** Ends it, at any step. What was running is there as it was. */
  leave(): void
}

interface Desk {
  state(): State
  show(change: { readonly tutored?: Tutored | null; readonly refusal?: State['refusal'] }): void
}

/** A table at which a take's first moves have been made. The practice world is data of ours: if it is wrong, we throw. */
function openTake(take: number): Link {
  const { rulesVersion, chair, world: name } = PRACTICE
  const seat = seatOf(chair)
  const world = parseWorld(scenarioOf(rulesVersion), seat, name)
  if (!isWorld(world)) throw new Error('the practice world is misnamed')
  return localLink(playLegal(openMatch({ world }, seat, rulesVersion), TAKES[take] ?? []), seat)
}

/** A move by name, whatever the order of its clauses. */
const nameOf = (move: Move): string => (move.do === 'table' ? keyOf(move.text) : formatMove(move))
const isAmong = (moves: readonly Move[], move: Move): boolean => moves.some((one) => nameOf(one) === nameOf(move))
const isAsked = ({ asks }: Step, move: Move): boolean => typeof asks !== 'string' && isAmong(asks, move)

/** The actions of the tutorial. `send` plays what its step asks for and holds every other legal move back. */
export function tutoringOn({ state, show }: Desk): Tutoring & { send(move: Move): Promise<boolean> } {
  let link: Link | null = null

  const enter = (step: number, facts: readonly Fact[] = []): void => {
    const wanted = STEPS[step]
    if (wanted === undefined) return
    const isAnotherHour = step === 0 || STEPS[step - 1]?.take !== wanted.take
    if (isAnotherHour || link === null) link = openTake(wanted.take)
    show({ tutored: { playing: playingFrom(link, PRACTICE.chair, true, false, facts), step, held: 0 }, refusal: null })
  }

  const hold = (tutored: Tutored): void => show({ tutored: { ...tutored, held: tutored.held + 1 }, refusal: null })

  const leadOnFrom = (done: 'reading' | 'board'): void => {
    const { tutored } = state()
    if (tutored !== null && STEPS[tutored.step]?.asks === done) enter(tutored.step + 1)
  }

  return {
    begin() {
      if (!state().watching) enter(0)
    },
    goOn: () => leadOnFrom('reading'),
    boardOpened: () => leadOnFrom('board'),
    mayDraft() {
      const { tutored } = state()
      const step: Step | undefined = tutored === null ? undefined : STEPS[tutored.step]
      // What the weights mean is read on the board itself.
      if (tutored === null || step?.asks !== 'reading' || step.ring === 'weights') return true
      hold(tutored)
      return false
    },
    leave() {
      link = null
      show({ tutored: null, refusal: null })
    },
    async send(move) {
      const { tutored } = state()
      const step = tutored === null ? undefined : STEPS[tutored.step]
      const table = link
      if (tutored === null || step === undefined || table === null) return false
      if (!isAsked(step, move) && isAmong(tutored.playing.view.legal, move)) {
        hold(tutored)
        return false
      }
      const sent = await table.send(move)
      if (table !== link) return false // left, or begun again, meanwhile
      if (sent.sent) enter(tutored.step + 1, sent.facts)
      else show({ refusal: sent.refusal })
      return sent.sent
    },
  }
}
