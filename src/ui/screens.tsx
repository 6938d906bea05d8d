import type { ComponentType } from 'preact'
import { type Screen, screenOf } from '../store/state.ts'
import { AnalysisBoard } from './analysis/analysis-board.tsx'
import { Answered } from './answered.tsx'
import { Arrival } from './arrival/arrival.tsx'
import { Atlas } from './atlas/atlas.tsx'
import { useGame } from './context.ts'
import { DebriefScreen } from './debrief/debrief.tsx'
import { Dossier } from './dossier/dossier.tsx'
import { Ending } from './ending/ending.tsx'
import { MomentBanner } from './moment.tsx'
import { PressConference } from './press/press.tsx'
import { Ratification } from './ratification/ratification.tsx'
import { Recess } from './recess/recess.tsx'
import { Practice } from './runs/practice.tsx'
import { TableScreen } from './table/table-screen.tsx'
import { Toolbar } from './toolbar.tsx'
import { Tutorial } from './tutorial/tutorial.tsx'
import { Uttered } from './uttered.tsx'

const SCREENS: { readonly [screen in Exclude<Screen, 'title'>]: ComponentType } = {
  tutorial: Tutorial,
  dossier: Dossier,
  arrival: Arrival,
  table: TableScreen,
  answered: Answered,
  recess: Recess,
  press: PressConference,
  ratification: Ratification,
  ending: Ending,
  debrief: DebriefScreen,
  analysis: AnalysisBoard,
  atlas: Atlas,
}

/** The screens of a match. The tutorial has no menu: nothing there is to be kept; nor has the atlas, that lies above all. */
export function Screens() {
  const screen = useGame(screenOf)
  if (screen === 'title') return null
  const Shown = SCREENS[screen]
  return (
    <>
      <Practice />
      {screen === 'tutorial' || screen === 'atlas' ? null : <Toolbar />}
      <Shown />
      <MomentBanner />
      <Uttered />
    </>
  )
}
