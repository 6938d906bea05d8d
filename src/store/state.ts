import type { Assignment, Locks } from '../classroom/assignment.ts'
import type { Fact } from '../rules/fact.ts'
import type { Move } from '../rules/move.ts'
import type { SeatId } from '../rules/scenario.ts'
import type { TwoRefusal } from '../rules/two/refusal.ts'
import type { TwoView } from '../rules/two/view.ts'
import type { Remembered, View } from '../rules/view.ts'
import type { Attempt } from '../runner/attempt.ts'
import type { Briefing } from '../session/advice.ts'
import type { Guesses } from '../session/match.ts'
import type { Agreement } from './agreeing.ts'
import type { ClassClock } from './class-clock.ts'
import type { AtlasOfClass, ClassDesk } from './class-desk.ts'
import type { Gaze } from './gaze.ts'
import type { Host } from './host.ts'
import type { ImportedLists } from './imported.ts'
import { isAtStake, type Run } from './run.ts'
import type { KeptRun } from './runs.ts'
import type { SaveProblem } from './save.ts'
import type { Settings } from './settings.ts'
import type { Taken } from './taken.ts'

/** What the screen shows; one director maps it to scenes and panels. */
export type Screen =
  | 'title'
  | 'tutorial'
  | 'dossier'
  | 'arrival'
  | 'table'
  | 'answered'
  | 'recess'
  | 'press'
  | 'ratification'
  | 'ending'
  | 'debrief'
  | 'analysis'
  | 'two'
  | Above

/**
 * What can be opened above title and match: all endings and the ways to them, runs against the clock, a board of codes,
 * a teacher's page, an assignment, a class, sheets to print.
 */
export type Above = 'atlas' | 'runner' | 'claims' | 'assigning' | 'assigned' | 'class' | 'pack'

/** A sentence above the screen that stays until it is closed. */
export type Notice =
  | `save-${SaveProblem}`
  | 'runs-damaged'
  | 'attempts-damaged'
  | 'assigned-damaged'
  | 'two-damaged'
  | 'save-stuck'
  | 'storage-off'
  | 'storage-full'
  | 'watching'
  | 'picture-off'

/** A running match as outputs may read it. */
export interface Playing {
  /** Null for a world named by hand. */
  readonly seed: number | null
  readonly chair: SeatId
  readonly view: View
  readonly briefing: Briefing
  /** Facts of the last decision, in this visit. */
  readonly facts: readonly Fact[]
  readonly guesses: Guesses
  readonly arrived: boolean
  readonly voted: boolean
  /** How many home groups have been called in this visit (see roll-call.ts). */
  readonly called: number
}

/** The tutorial where it stands. */
export interface Tutored {
  /** Its practice table: nothing of it is kept. */
  readonly playing: Playing
  /** The row of STEPS. */
  readonly step: number
  /** How many moves have been held back at this step. */
  readonly held: number
}

/** A match that is played on from some decision of another one, for practice: nothing of it is kept. */
export interface Practised {
  readonly playing: Playing
  /** The run it was taken from, and how many of its decisions were made before practice began. */
  readonly code: string
  readonly from: number
}

/** A run that is looked at on the analysis board. */
export interface Studied {
  readonly code: string
  /** The run as far as it has come. */
  readonly whole: Playing
  /** How many of its decisions have been made in the position shown, or where it was left for a variation. */
  readonly at: number
  /** Other moves from there, the match after all of them, and how many are made; null on the run itself. */
  readonly variation: { readonly line: readonly Move[]; readonly whole: Playing; readonly made: number } | null
  /** The position shown. */
  readonly playing: Playing
}

/** Two people at one table. Under the curtain nothing of either hand is in it. */
export interface Paired {
  readonly seed: number
  /** Who decides next; null where the summit is over. */
  readonly next: SeatId | null
  /** What the seat whose hand lies open may know; null under the curtain. After the end both hands are open. */
  readonly two: TwoView | null
  /** The same as the panels of a single summit read it. */
  readonly playing: Playing | null
  /** How many decisions were made before that seat's own last one, in this visit. */
  readonly since: number
  /** Whether it has read its papers, in this visit. */
  readonly hasRead: boolean
}

export interface State {
  /** Pair mode: the move that two people speak about; null where none waits. */
  readonly agreeing: Agreement | null
  /** The clock of a lesson; null where none runs. */
  readonly clock: ClassClock | null
  /** The running match. */
  readonly playing: Playing | null
  /** A practice match, above the running one, which waits; null where nobody practises. */
  readonly practised: Practised | null
  /** The run on the analysis board; null where the board is closed. */
  readonly studied: Studied | null
  /** A match of two people, above the running one, which waits; null where it is not on the screen. */
  readonly paired: Paired | null
  /** The match of two that is kept; null where there is none. */
  readonly pairKept: { readonly decisions: number; readonly isOver: boolean } | null
  /** What is open above title and match. */
  readonly above: Above | null
  /** What stands in the field where a run code is entered; null where that is closed. */
  readonly entering: string | null
  /** The atlas as it is looked at, also while it is closed. */
  readonly gaze: Gaze
  /** The runs that have been finished here, oldest first. */
  readonly runs: readonly KeptRun[]
  /** The run against the clock, which the running match belongs to; null where nothing is timed. */
  readonly run: Run | null
  /** Attempts that were made here, or taken from a file, oldest first. */
  readonly attempts: readonly Attempt[]
  /** What was taken from files of splits, by list. */
  readonly imported: ImportedLists
  /** Assignments that were taken up here, the one opened last at the end, and the id of the one that is played. */
  readonly taken: readonly Taken[]
  readonly assigned: string | null
  /** The assignment on the teacher's page, as it was left; null before anything was set. */
  readonly making: Assignment | null
  /** What the page of an assignment was opened with, and the id of it; null where the text is no assignment. */
  readonly asked: { readonly text: string; readonly id: string | null } | null
  /** The text of the board of codes, as it was left. */
  readonly claims: string
  /** The class debrief as it was left. */
  readonly classDesk: ClassDesk
  /** The runs of a class in the atlas; null where it shows those that were finished here. */
  readonly atlasOf: AtlasOfClass | null
  /** The decision that was made last here; null after a summit was begun, taken up or read again. */
  readonly made: Remembered | null
  /** The tutorial, above everything else; null where it is not played. */
  readonly tutored: Tutored | null
  /** A new match that an address asks for while another is running; nothing happens before the player has said yes. */
  readonly offered: { readonly chair: SeatId } | null
  /** True on the title, also above a match that can be gone on with. */
  readonly atTitle: boolean
  /** A session has just ended with an answer: the table is seen a moment longer, and nothing waits for it. */
  readonly held: boolean
  /** Above the paper: what is to be learnt from the summit. */
  readonly atDebrief: boolean
  /** Why the last move was refused; null after any move that was made. */
  readonly refusal: TwoRefusal | null
  readonly settings: Settings
  readonly notices: readonly Notice[]
  /** Another tab plays; this one only watches. */
  readonly watching: boolean
  readonly host: Host
  /** What the picture can do: decided once its renderer is known. */
  readonly picture: 'loading' | 'full' | 'plain' | 'still' | 'off'
}

/** The match that is on the screen: that of two people, null under their curtain; the tutorial's, the one that is studied or practised, else the running one. */
export const playingOf = (state: State): Playing | null =>
  state.paired === null
    ? ((state.tutored ?? state.studied ?? state.practised)?.playing ?? state.playing)
    : state.paired.playing

/** Whether something is running that a new match would end: one with something decided, and not all, or a series. */
export const isRunning = ({ playing, run }: State): boolean =>
  (playing !== null && playing.view.end === null && playing.view.decisions > 0) || (run !== null && isAtStake(run))

/** Whether a new match would end something: a running one, or the assignment that is played. */
export const wouldEndSomething = (state: State): boolean => isRunning(state) || state.assigned !== null

/** The assignment that is played; null where none is. */
export const assignedOf = ({ taken, assigned }: State): Taken | null => taken.find(({ id }) => id === assigned) ?? null

/** The assignment whose page is open; null where none is. */
export const askedOf = ({ taken, asked, above }: State): Taken | null =>
  above === 'assigned' ? (taken.find(({ id }) => id === asked?.id) ?? null) : null

const NOTHING: Locks = {}
/** The settings that are held: by the assignment whose page is open, else by the one that is played. */
export const locksOf = (state: State): Locks => (askedOf(state) ?? assignedOf(state))?.assignment.locks ?? NOTHING

/** The screen a state stands for. */
export function screenOf(state: State): Screen {
  if (state.paired !== null) return 'two'
  if (state.tutored !== null) return 'tutorial'
  if (state.studied !== null) return 'analysis'
  if (state.above !== null) return state.above
  const playing = state.practised?.playing ?? state.playing
  if (playing === null || (state.atTitle && state.practised === null)) return 'title'
  if (state.held) return 'answered'
  const { view, arrived, voted } = playing
  if (view.act === 'ended') {
    if (view.end?.form != null && !voted) return 'ratification'
    return state.atDebrief ? 'debrief' : 'ending'
  }
  if (view.act === 'arrival') return arrived ? 'arrival' : 'dossier'
  return view.act === 'recess' || view.act === 'press' ? view.act : 'table'
}
