import type { SeatId } from '../rules/scenario.ts'
import type { EndView } from '../rules/view.ts'
import { CALL_MS } from '../store/roll-call.ts'
import { playingOf, type Screen, type State, screenOf } from '../store/state.ts'
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

/** The groups of both capitals, called one after another from theirs on; where nothing moves nobody is called. */
function rollCall(home: EndView['home'], ours: SeatId, isStill: boolean): Heard[] {
  if (home === null || isStill) return []
  const theirs = ours === 'russia' ? 'usa' : 'russia'
  const called = home[theirs].flatMap((group, index) => [group, home[ours][index] ?? group])
  return called.map(({ won }, index) => ({ cue: won ? 'vote-yes' : 'vote-no', after: (index + 1) * CALL_MS }))
}

/** What is heard between two states: the facts of a decision first, then the screen that opens. `isStill`: no motion. */
export function heardBetween(before: State, after: State, isStill: boolean): readonly Heard[] {
  const playing = playingOf(after)
  const news = playing !== null && playing.facts !== playingOf(before)?.facts ? cuesOf(playing.facts) : []
  const screen = screenOf(after)
  if (screen === screenOf(before)) return oneAfterAnother(news)
  if (screen === 'ratification' && playing !== null) {
    return rollCall(playing.view.end?.home ?? null, playing.view.seat, isStill)
  }
  const opening = ON_OPENING[screen]
  return oneAfterAnother(opening === undefined ? news : [...news, opening])
}
