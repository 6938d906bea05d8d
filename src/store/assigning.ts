import { type Assignment, seedPlayed } from '../classroom/assignment.ts'
import {
  type AssignmentProblem,
  formatAssignment,
  isAssignment,
  parseAssignment,
  shortCode,
} from '../classroom/assignment-code.ts'
import { type SeatId, seatOf } from '../rules/scenario.ts'
import { type Match, openMatch } from '../session/match.ts'
import { writeKept } from './kept.ts'
import type { Shelf } from './shelf.ts'
import { assignedOf, type Playing, type State } from './state.ts'
import { ASSIGNED, type Assignments, isOf, MOST_TAKEN, type Taken } from './taken.ts'

/** Assignments: what a teacher's link opens, and the one whose summit is on the table. */
export interface Assigning {
  /** Keeps the terms on the teacher's page while the page is open. */
  make(assignment: Assignment): void
  /**
   * Opens the page of an assignment from its text, or, where it is none, the field to mend it in; `drawn` is the seed
   * where each pupil draws one. Null, or why not.
   */
  read(text: string, drawn: number): AssignmentProblem | null
  /** Opens the field where the text of one is entered. */
  enter(): void
  /** Opens the page of one that was taken up here. */
  show(id: string): void
  /** Writes what the pupil has of it. */
  note(id: string, change: Partial<Pick<Taken, 'pseudonym' | 'before' | 'after'>>): void
  /** Begins a try, in the place of the running match. Nothing happens where none is left, or in a tab that watches. */
  begin(id: string, chair: SeatId): void
  /** The summit on the table belongs to no assignment any more; what was written and counted stays. */
  leave(): void
}

interface Desk {
  readonly shelf: Shelf
  /** The match that was on the table when the page was opened. */
  readonly first: Playing | null
  state(): State
  show(change: Partial<Pick<State, 'assigned' | 'taken' | 'asked' | 'making' | 'above' | 'tutored' | 'studied'>>): void
  /** Puts a match on the screen, at its dossier. */
  open(match: Match): void
  /** The run code of the running match. */
  code(): string
  /** Begins the clock of a lesson with so many minutes. */
  time(minutes: number): void
  noRoom(): void
}

const isOn = (taken: Taken, { seed, chair, view }: Playing): boolean =>
  isOf(taken, { seed, chair, rules: view.rulesVersion, decisions: view.decisions })

export function assigningOn({ shelf, first, state, show, open, code, time, noRoom }: Desk) {
  /** The running match as it was seen last. */
  let known = first

  const keep = (change: Partial<Pick<State, 'assigned' | 'taken'>>): void => {
    show(change)
    if (!state().watching && !writeKept(shelf, ASSIGNED, state())) noRoom()
  }
  const edit = (id: string, change: Partial<Taken>): void =>
    keep({ taken: state().taken.map((one) => (one.id === id ? { ...one, ...change } : one)) })

  const actions: Assigning = {
    make: (making) => show({ making }),
    read(text, drawn) {
      const assignment = parseAssignment(text)
      const page = { above: 'assigned', tutored: null, studied: null } as const
      if (!isAssignment(assignment)) {
        show({ ...page, asked: { text, id: null } })
        return assignment
      }
      const id = shortCode(assignment)
      const told = { id, code: formatAssignment(assignment), assignment }
      const { taken } = state()
      const before = taken.find((one) => one.id === id) ?? {
        ...{ seed: seedPlayed(assignment, drawn), pseudonym: '', before: '', after: '', tries: 0, run: null },
      }
      const others = taken.filter((one) => one.id !== id)
      const played = others.filter((one) => one.id === state().assigned)
      const rest = others.filter((one) => one.id !== state().assigned).slice(1 - MOST_TAKEN + played.length)
      keep({ taken: [...played, ...rest, { ...before, ...told }] })
      show({ ...page, asked: { text, id } })
      return null
    },
    enter: () => show({ above: 'assigned', asked: null }),
    show: (id) => show({ above: 'assigned', asked: { text: '', id } }),
    note: edit,
    begin(id, chair) {
      const { taken, watching } = state()
      const one = taken.find((each) => each.id === id)
      if (watching || one === undefined) return
      const { seed, assignment } = one
      if (!isOf(one, { seed, chair, rules: assignment.rules, decisions: 0 })) return
      open(openMatch({ seed }, seatOf(chair), assignment.rules))
      keep({ assigned: id })
      if (assignment.minutes > 0 && state().clock === null) time(assignment.minutes)
    },
    leave: () => keep({ assigned: null }),
  }
  return {
    actions,
    /** Adds those that are not known here; one that was being played is played here too, if there is one. */
    add({ taken, assigned }: Assignments): void {
      const own = state().taken
      const others = taken.filter(({ id }) => own.every((one) => one.id !== id))
      if (others.length === 0 && assigned === null) return
      keep({ taken: [...others, ...own].slice(-MOST_TAKEN), assigned: assigned ?? state().assigned })
    },
    /** What a change of the running match means: a try begun, one finished, or that it belongs to the assignment no more. */
    follow(): void {
      const { playing, watching } = state()
      const before = known
      known = playing
      const taken = assignedOf(state())
      if (playing === before || playing === null || taken === null || watching) return
      if (!isOn(taken, playing)) {
        keep({ assigned: null })
        return
      }
      const { decisions, end } = playing.view
      if (decisions === 1 && before?.view.decisions === 0) edit(taken.id, { tries: taken.tries + 1 })
      if (end !== null && before?.view.end === null) edit(taken.id, { run: code() })
    },
  }
}
