import cues from '../../assets/sound/cues.json'
import loops from '../../assets/sound/loops.json'
import type { Bed } from './beds.ts'
import type { Cue } from './cues.ts'
import type { Layer } from './theme.ts'

const FILES = import.meta.glob<string>('../../assets/sound/*.{webm,m4a}', {
  eager: true,
  query: '?url',
  import: 'default',
})

/** Formats of every sound, the smaller first. */
export const FORMATS = ['webm', 'm4a'] as const
export type Format = (typeof FORMATS)[number]
export type LoopName = `bed-${Bed}` | `theme-${Layer}`

/** The address of a sound, or null where it is missing. */
export const urlOf = (name: LoopName | 'cues', format: Format): string | null =>
  FILES[`../../assets/sound/${name}.${format}`] ?? null

/** Where a cue begins in its file, and how long it is, in milliseconds. */
export const CUE_SPRITE: { readonly [cue in Cue]: [number, number] } = cues as unknown as {
  [cue in Cue]: [number, number]
}

/** The part of a loop's file that repeats, in milliseconds: both ends stand in the file twice (assets/sound/build.mjs). */
export const loopSprite = (name: LoopName): [number, number, boolean] => [
  loops.margin * 1000,
  loops.seconds[name] * 1000,
  true,
]
