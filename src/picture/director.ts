import type { ActId } from '../rules/acts.ts'
import type { Draft } from '../rules/position.ts'
import type { SeatId } from '../rules/scenario.ts'
import type { View } from '../rules/view.ts'
import { type Look, ourLook, theirLook } from '../store/look.ts'
import { playingOf, type Screen, type State, screenOf } from '../store/state.ts'
import type { Backdrop } from './places.ts'
import { type Weather, weatherOf } from './weather.ts'

/** What is to be shown; equal plans give equal pictures. */
export type Plan =
  | { readonly scene: 'backdrop'; readonly backdrop: Backdrop; readonly weather: Weather }
  | {
      readonly scene: 'room'
      /** Who sits on the left and on the right, and how they look. */
      readonly left: { readonly seat: SeatId; readonly look: Look }
      readonly right: { readonly seat: SeatId; readonly look: Look }
      readonly draft: Draft
      readonly isSigned: boolean
      readonly act: ActId
      readonly temper: number
      readonly weather: Weather
    }

export type Direction = 'ltr' | 'rtl'

const BACKDROP_OF: { readonly [screen in Exclude<Screen, 'table'>]: Backdrop } = {
  title: 'lake-dusk',
  tutorial: 'terrace',
  dossier: 'desk',
  arrival: 'steps',
  recess: 'terrace',
  press: 'press',
  ratification: 'capitals',
  ending: 'desk',
  debrief: 'desk',
}

/** They sit where the line begins, we where it ends: on the left and right, or swapped. */
function roomPlan(view: View, direction: Direction): Plan {
  const ours = { seat: view.seat, look: ourLook(view) }
  const theirs = { seat: view.seat === 'russia' ? 'usa' : 'russia', look: theirLook(view) } as const
  const [left, right] = direction === 'ltr' ? [theirs, ours] : [ours, theirs]
  const { draft, act, temper } = view
  // The morning is before the news; by the final session the sky has cleared.
  const weather = act === 'expanded' ? weatherOf(view.event) : 'fair'
  return { scene: 'room', left, right, draft, isSigned: view.form !== null, act, temper, weather }
}

/** The plan for a state. */
export function planOf(state: State, direction: Direction): Plan {
  const screen = screenOf(state)
  const view = playingOf(state)?.view
  // The tutorial sits at the table, and goes out to the lake when its session closes.
  const isAtTable = screen === 'table' || (screen === 'tutorial' && view?.act !== 'recess')
  if (isAtTable && view !== undefined) return roomPlan(view, direction)
  const weather = screen === 'recess' ? weatherOf(view?.event ?? null) : 'fair'
  return { scene: 'backdrop', backdrop: BACKDROP_OF[screen === 'table' ? 'title' : screen], weather }
}

/** The room as it will be when the talks begin or go on, where that comes next. */
export function planAhead(state: State, direction: Direction): Plan | null {
  const playing = playingOf(state)
  if (playing === null || (playing.view.act !== 'arrival' && playing.view.act !== 'recess')) return null
  return roomPlan(playing.view, direction)
}
