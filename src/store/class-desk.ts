import type { Tries } from '../classroom/class-list.ts'
import type { PointsFor } from '../classroom/gradebook.ts'
import type { SeatId } from '../rules/scenario.ts'
import type { KeptRun } from './runs.ts'
import type { State } from './state.ts'

/** What the class debrief shows, one thing at a time. */
export const CLASS_PARTS = ['endings', 'clauses', 'worth', 'forecasts', 'summits', 'bad', 'grades'] as const
export type ClassPart = (typeof CLASS_PARTS)[number]

/** The class debrief as it was left: in memory while the page is open, on no shelf. */
export interface ClassDesk {
  /** What the class handed in, a line each. */
  readonly text: string
  readonly part: ClassPart
  readonly tries: Tries
  /** Whether pseudonyms are shown; else summits have numbers alone. */
  readonly isNamed: boolean
  readonly pointsFor: PointsFor
  /** What the grade book calls the assignment; '' for the name it has at first. */
  readonly assignment: string
  /** What led away from here, by the id of its button: the focus comes back to it. */
  readonly backTo: string
}

/** Nothing handed in yet. */
export const EMPTY_DESK: ClassDesk = {
  text: '',
  part: 'endings',
  tries: 'last',
  isNamed: false,
  pointsFor: 'handed-in',
  assignment: '',
  backTo: '',
}

/** The runs of a class in the atlas, in the place of those that were finished here. */
export interface AtlasOfClass {
  readonly runs: readonly KeptRun[]
  /** A run from each chair whose world is that of all runs from it; '' where they have several, or none. */
  readonly worlds: { readonly [chair in SeatId]: string }
}

/** The runs that the atlas shows: a class's, or those that were finished here. */
export const atlasRuns = ({ atlasOf, runs }: Pick<State, 'atlasOf' | 'runs'>): readonly KeptRun[] =>
  atlasOf?.runs ?? runs

/** What a teacher does with what a class handed in. */
export interface Teaching {
  /** Shows it otherwise, or takes another text. */
  debriefClass(change: Partial<ClassDesk>): void
  /** Opens the atlas over the runs of a class; closing it leads back to the class. */
  openAtlasOf(of: AtlasOfClass): void
}

interface Desk {
  state(): State
  show(change: Partial<Pick<State, 'classDesk' | 'atlasOf' | 'above' | 'gaze'>>): void
}

export const teachingOn = ({ state, show }: Desk): Teaching => ({
  debriefClass: (change) => show({ classDesk: { ...state().classDesk, ...change } }),
  openAtlasOf(atlasOf) {
    const { gaze } = state()
    const chair = atlasOf.runs.at(-1)?.chair ?? gaze.chair
    show({ atlasOf, above: 'atlas', gaze: { ...gaze, chair, lines: null, runs: [], chosen: null } })
  },
})
