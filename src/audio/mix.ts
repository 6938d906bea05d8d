import { playingOf, type State, screenOf } from '../store/state.ts'
import { type Bed, bedOf } from './beds.ts'
import { LAYERS, type Mixture, themeOf } from './theme.ts'

/** What is to sound for a state, each strength from 0 to 1. Equal mixes sound the same. */
export interface Mix {
  readonly bed: Bed
  readonly room: number
  readonly theme: Mixture
  readonly cues: number
}

/** How loud rooms and theme are beside cues: files are levelled alike, places are not. */
const ROOM = 0.55
const MUSIC = 0.42

/** The mix of a state by the player's three volumes; null where nothing is to be heard. */
export function mixOf(state: State): Mix | null {
  const { mute, music, sounds, room } = state.settings
  if (mute || music + sounds + room === 0) return null
  const screen = screenOf(state)
  const theme = themeOf(screen === 'title' ? null : (playingOf(state)?.view ?? null))
  const strength = (MUSIC * music) / 100
  const scaled = Object.fromEntries(LAYERS.map((layer) => [layer, strength * theme[layer]]))
  return { bed: bedOf(screen), room: (ROOM * room) / 100, theme: scaled as unknown as Mixture, cues: sounds / 100 }
}
