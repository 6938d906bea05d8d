import { EMPTY_DESK } from './class-desk.ts'
import { FIRST_GAZE } from './gaze.ts'
import type { State } from './state.ts'

/** The running match is on the screen, and nothing above it. */
export const ON_TABLE = {
  ...{ atTitle: false, held: false, atDebrief: false, refusal: null },
  ...{ tutored: null, practised: null, studied: null, paired: null, above: null, run: null, agreeing: null },
} as const

type Blank = Omit<State, 'settings' | 'notices' | 'watching' | 'picture' | 'host'>

/** All that a player leaves behind, as it is before anything was done. */
export const BLANK: Blank = {
  ...ON_TABLE,
  atTitle: true,
  playing: null,
  clock: null,
  made: null,
  offered: null,
  entering: null,
  gaze: FIRST_GAZE,
  runs: [],
  pairKept: null,
  attempts: [],
  imported: {},
  ...{ taken: [], assigned: null, asked: null, making: null },
  claims: '',
  classDesk: EMPTY_DESK,
  atlasOf: null,
}
