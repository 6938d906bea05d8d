import type { Fact } from '../rules/fact.ts'
import { toldIn } from '../store/closing.ts'
import { rollCall } from '../store/roll-call.ts'
import { type Playing, playingOf, type Screen, type State, screenOf } from '../store/state.ts'
import { type Cue, cuesOf } from './cues.ts'

/** A cue and when it sounds, in milliseconds from now. */
export interface Heard {
  readonly cue: Cue
  readonly after: number
}

/** What is heard when a screen opens, facts aside. */
const ON_OPENING: { readonly [screen in Screen]?: Cue } = {
  dossier: 'paper',
  arrival: 'shutters',
  ending: 'front-page',
}

/** Milliseconds until the next cue may begin, for those that want more than the usual time to themselves. */
const USUAL = 420
const LEAD: { readonly [cue in Cue]?: number } = {
  accept: 700,
  'red-line': 900,
  signature: 1700,
  stamp: 700,
  breakdown: 1300,
  bell: 1100,
}

function oneAfterAnother(cues: readonly Cue[]): Heard[] {
  let after = 0
  return cues.map((cue) => {
    const heard = { cue, after }
    after += LEAD[cue] ?? USUAL
    return heard
  })
}

/** The vote that has just been called; several at once are read, not heard. */
function voteCue(before: State, { playing }: State): readonly Cue[] {
  if (playing === null || playing.called !== (before.playing?.called ?? 0) + 1) return []
  const vote = rollCall(playing.view)[playing.called - 1]
  return vote === undefined ? [] : [vote.won ? 'vote-yes' : 'vote-no']
}

/** The facts that are told between two states: of a session's last answer first what belongs to the table. */
function newsBetween(before: State, after: State, { facts }: Playing): readonly Fact[] {
  const isNew = facts !== playingOf(before)?.facts
  if (after.tutored !== null) return isNew ? facts : []
  if (after.held) return isNew ? toldIn(facts, 'table') : []
  if (before.held && !isNew) return toldIn(facts, 'next')
  return isNew ? facts : []
}

/** What is heard between two states: the facts of a decision or a vote first, then the screen that opens. */
export function heardBetween(before: State, after: State): readonly Heard[] {
  const playing = playingOf(after)
  const news = playing === null ? [] : cuesOf(newsBetween(before, after, playing))
  const screen = screenOf(after)
  if (screen === screenOf(before)) return oneAfterAnother([...news, ...voteCue(before, after)])
  // The votes have a sound of their own, one by one.
  if (screen === 'ratification') return []
  const opening = ON_OPENING[screen]
  return oneAfterAnother(opening === undefined ? news : [...news, opening])
}
