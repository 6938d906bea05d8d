import type { Cue } from './cues.ts'

/** Cues that carry no meaning of their own: hands at work, and what stands on the screen at once. */
const PLAIN = [
  'tap',
  'paper',
  'pen',
  'glass',
  'stamp',
  'vote-yes',
  'vote-no',
  'front-page',
] as const satisfies readonly Cue[]
type Told = Exclude<Cue, (typeof PLAIN)[number]>

/** The message that says a cue in words, or null where it carries no meaning. */
export function captionOf(cue: Cue): `caption.${Told}` | null {
  return (PLAIN as readonly Cue[]).includes(cue) ? null : `caption.${cue as Told}`
}
