import type { ComponentType } from 'preact'
import type { Playing } from '../../store/state.ts'
import { useGame } from '../context.ts'
import { Ratification } from '../ratification/ratification.tsx'
import { Answer } from './answer.tsx'
import { Curtain } from './curtain.tsx'
import { TwoArrival, TwoPress, TwoRecess } from './two-choices.tsx'
import { TwoDossier } from './two-dossier.tsx'
import { TwoEnding } from './two-ending.tsx'
import { TwoMenu } from './two-menu.tsx'
import { TwoTable } from './two-table.tsx'
import '../styles/two.css'

/** The screen of a hand that lies open. */
function screenOfHand({ view }: Playing, hasRead: boolean, isAsked: boolean): ComponentType {
  if (!hasRead) return TwoDossier
  if (isAsked) return Answer
  if (view.act === 'arrival') return TwoArrival
  if (view.act === 'recess') return TwoRecess
  return view.act === 'press' ? TwoPress : TwoTable
}

/** Two people at one table: the curtain, the hand that lies open, or the end for both. */
export function TwoScreen() {
  const paired = useGame((state) => state.paired)
  if (paired === null) return null
  const { playing, next, two, hasRead } = paired
  if (playing === null) return next === null ? null : <Curtain seat={next} />
  if (next === null) return playing.view.end?.form != null && !playing.voted ? <Ratification /> : <TwoEnding />
  const Shown = screenOfHand(playing, hasRead, two?.asked != null)
  return (
    <>
      <TwoMenu />
      <Shown key={playing.view.decisions} />
    </>
  )
}
