import type { ComponentType } from 'preact'
import { type Screen, screenOf } from '../store/state.ts'
import { AnalysisBoard } from './analysis/analysis-board.tsx'
import { Answered } from './answered.tsx'
import { Arrival } from './arrival/arrival.tsx'
import { Atlas } from './atlas/atlas.tsx'
import { ClassScreen } from './class/class-screen.tsx'
import { AssignedScreen } from './classroom/assigned.tsx'
import { AssigningScreen } from './classroom/assigning.tsx'
import { useGame } from './context.ts'
import { DebriefScreen } from './debrief/debrief.tsx'
import { Dossier } from './dossier/dossier.tsx'
import { Ending } from './ending/ending.tsx'
import { AgreementDialog } from './lesson/agreement.tsx'
import { MomentBanner } from './moment.tsx'
import { PackScreen } from './pack/pack-screen.tsx'
import { PressConference } from './press/press.tsx'
import { Ratification } from './ratification/ratification.tsx'
import { Recess } from './recess/recess.tsx'
import { ClaimsScreen } from './runner/claims-screen.tsx'
import { RunBeside, runKey } from './runner/run-beside.tsx'
import { RunnerScreen } from './runner/runner-screen.tsx'
import { Practice } from './runs/practice.tsx'
import { TableScreen } from './table/table-screen.tsx'
import { Toolbar } from './toolbar.tsx'
import { Tutorial } from './tutorial/tutorial.tsx'
import { TwoScreen } from './two/two-screen.tsx'
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
  two: TwoScreen,
  atlas: Atlas,
  runner: RunnerScreen,
  claims: ClaimsScreen,
  assigning: AssigningScreen,
  assigned: AssignedScreen,
  class: ClassScreen,
  pack: PackScreen,
}

/**
 * Screens without a menu: nothing of the tutorial is to be kept, two people have one of their own, and the others may lie
 * above the title alone.
 */
const WITHOUT_MENU: readonly Screen[] = [
  'tutorial',
  'two',
  'atlas',
  'runner',
  'claims',
  'assigning',
  'assigned',
  'class',
  'pack',
]

/** The screens of a match, and the bar of a run beside them. */
export function Screens() {
  const screen = useGame(screenOf)
  const run = useGame((state) => (state.run === null ? 'none' : runKey(state.run)))
  if (screen === 'title') return null
  const Shown = SCREENS[screen]
  return (
    <>
      <Practice />
      <RunBeside />
      {WITHOUT_MENU.includes(screen) ? null : <Toolbar key={`menu ${run}`} />}
      <Shown key={run} />
      <AgreementDialog />
      <MomentBanner />
      <Uttered />
    </>
  )
}
