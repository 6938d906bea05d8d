import type { ActId } from '../rules/acts.ts'
import type { Ending } from '../rules/outcomes.ts'
import type { Draft } from '../rules/position.ts'
import type { SeatId } from '../rules/scenario.ts'
import type { View } from '../rules/view.ts'
import { atlasRuns } from '../store/class-desk.ts'
import type { Gaze } from '../store/gaze.ts'
import { type Look, ourLook, theirLook } from '../store/look.ts'
import { type Call, rollCall } from '../store/roll-call.ts'
import { playingOf, type Screen, type State, screenOf } from '../store/state.ts'
import type { Backdrop } from './places.ts'
import { tellerOf } from './teller.ts'
import { type Weather, weatherOf } from './weather.ts'

/** One side of the table: how they look, and the one whose hands say something else. */
export interface Delegation {
  readonly seat: SeatId
  readonly look: Look
  readonly teller: ReturnType<typeof tellerOf>
}

/** What is to be shown; equal plans give equal pictures. */
export type Plan =
  | {
      readonly scene: Exclude<Backdrop, 'atlas'>
      readonly weather: Weather
      /** The votes that have been called. */
      readonly votes: readonly Call[]
    }
  | {
      readonly scene: 'atlas'
      readonly gaze: Gaze
      /** The endings that were reached from the chair that is looked from. */
      readonly seen: readonly Ending[]
    }
  | {
      readonly scene: 'room'
      /** Who sits on the left and on the right, and how they look. */
      readonly left: Delegation
      readonly right: Delegation
      readonly draft: Draft
      readonly isSigned: boolean
      readonly act: ActId
      readonly temper: number
      readonly weather: Weather
    }

export type SceneName = Plan['scene']

/** A backdrop with nothing before it but the weather, and lights in houses. */
type Ground = Exclude<Backdrop, 'atlas'>

export type Direction = 'ltr' | 'rtl'

const BACKDROP_OF: { readonly [screen in Exclude<Screen, 'atlas' | 'two'>]: Ground } = {
  // Never without a match.
  table: 'lake-dusk',
  answered: 'lake-dusk',
  title: 'lake-dusk',
  tutorial: 'terrace',
  dossier: 'desk',
  arrival: 'steps',
  recess: 'terrace',
  press: 'press',
  ratification: 'capitals',
  ending: 'front-page',
  debrief: 'desk',
  analysis: 'desk',

  runner: 'lake-dusk',
  claims: 'lake-dusk',
  assigning: 'lake-dusk',
  assigned: 'lake-dusk',
  class: 'lake-dusk',
  pack: 'lake-dusk',
}

/** They sit where the line begins, we where it ends: on the left and right, or swapped. */
function roomPlan(view: View, direction: Direction, screen: Screen): Plan {
  const ours = { seat: view.seat, look: ourLook(view), teller: null }
  const theirs = {
    seat: view.seat === 'russia' ? 'usa' : 'russia',
    look: theirLook(view),
    teller: tellerOf(view.remembered.at(-1)),
  } as const
  const [left, right] = direction === 'ltr' ? [theirs, ours] : [ours, theirs]
  const { draft, temper } = view
  // After the last answer of a session it is still that session's hour.
  const act = screen === 'answered' ? (view.remembered.at(-1)?.act ?? view.act) : view.act
  // The morning is before the news; by the final session the sky has cleared.
  const weather = act === 'expanded' ? weatherOf(view.event) : 'fair'
  return { scene: 'room', left, right, draft, isSigned: view.form !== null, act, temper, weather }
}

/** The sky of the chair that is looked from, with what was reached from it. */
function atlasPlan(state: State): Plan {
  const { gaze } = state
  const seen = atlasRuns(state)
    .filter(({ chair }) => chair === gaze.chair)
    .map(({ ending }) => ending)
  return { scene: 'atlas', gaze, seen: [...new Set(seen)].sort((one, other) => one - other) }
}

/** Whose picture two people at one table see: that of the same moment of a single summit, under the curtain the title's. */
function screenOfPair({ paired }: State): Exclude<Screen, 'two'> {
  if (paired?.playing == null) return 'title'
  const { view, voted } = paired.playing
  if (view.act === 'ended') return view.end?.form != null && !voted ? 'ratification' : 'ending'
  if (!paired.hasRead) return 'dossier'
  return view.act === 'arrival' || view.act === 'recess' || view.act === 'press' ? view.act : 'table'
}

/** The plan for a state. */
export function planOf(state: State, direction: Direction): Plan {
  const shown = screenOf(state)
  const screen = shown === 'two' ? screenOfPair(state) : shown
  if (screen === 'atlas') return atlasPlan(state)
  const playing = playingOf(state)
  const view = playing?.view
  // The tutorial sits at the table, and goes out to the lake when its session closes.
  const isAtTable = screen === 'table' || screen === 'answered' || (screen === 'tutorial' && view?.act !== 'recess')
  if (isAtTable && view !== undefined) return roomPlan(view, direction, screen)
  const weather = screen === 'recess' ? weatherOf(view?.event ?? null) : 'fair'
  const votes = screen === 'ratification' && playing !== null ? rollCall(playing.view).slice(0, playing.called) : []
  return { scene: BACKDROP_OF[screen], weather, votes }
}

/** The place that most likely comes next after a screen, where it is another one and not the table. */
const NEXT: { readonly [screen in Screen]?: Ground } = {
  title: 'desk',
  dossier: 'steps',
  press: 'capitals',
  ratification: 'front-page',
  ending: 'desk',
}
/** The same for the sessions at the table. */
const AFTER_SESSION: { readonly [act in ActId]?: Ground } = { restricted: 'terrace', final: 'press' }

/** What will most likely be shown next, so that it can be drawn in time; null where the place stays. */
export function planAhead(state: State, direction: Direction): Plan | null {
  const view = playingOf(state)?.view
  const screen = screenOf(state)
  if (screen === 'answered') return planOf({ ...state, held: false }, direction)
  if (view !== undefined && (screen === 'arrival' || screen === 'recess')) return roomPlan(view, direction, 'table')
  const next = screen === 'table' && view !== undefined ? AFTER_SESSION[view.act] : NEXT[screen]
  return next === undefined ? null : { scene: next, weather: 'fair', votes: [] }
}
