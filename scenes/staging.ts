import type { Rgb } from '../src/picture/picture.ts'
import { easeOut, type Lean } from './camera-work.ts'

/** A light over everything, at most so strong (0 to 1): it comes and goes so many times, or, at 0, dies away. */
interface Shine {
  readonly color: Rgb
  readonly alpha: number
  readonly times: number
  readonly blend: 'screen' | 'normal'
}

/** How a scene plays a moment. Everything is at rest before and after; the state is the same without. */
export interface Staging {
  /** How long it lasts, in milliseconds. */
  readonly time: number
  /** Where the camera leans at its height. */
  readonly lean?: Lean
  /** How far the camera is shaken, as a share of what leaning gives it. */
  readonly shake?: number
  readonly light?: Shine
  /** From whose side a sheet of paper goes to the treaty. */
  readonly sheets?: 'ours' | 'all'
  /** What people do. */
  readonly gesture?: { readonly who: 'theirs' | 'all'; readonly way: 'nod' | 'recoil' }
}

/** A moment that is on, and which share of its time has passed; mirrored where the other side sits on the right. */
export interface Played {
  readonly staging: Staging
  readonly share: number
  readonly isMirrored: boolean
}

/** How a scene comes in out of the dark: from where the camera leans, and how long it takes in milliseconds (under 700). */
export interface Entrance {
  readonly time: number
  readonly from: Lean
}

/** The leaning of an entrance when a share of its time has passed. */
export function entering({ from }: Entrance, share: number): Lean {
  const rest = 1 - easeOut(share)
  return { near: 1 + (from.near - 1) * rest, x: 0.5 + (from.x - 0.5) * rest, y: 0.5 + (from.y - 0.5) * rest }
}

/** The leaning of a moment: there and back, shaken less and less. */
export function leaning({ staging: { lean, shake = 0 }, share, isMirrored }: Played): Lean {
  const height = Math.sin(share * Math.PI)
  const aside = (lean?.x ?? 0.5) - 0.5
  const shaken = shake * (1 - share)
  const near = 1 + ((lean?.near ?? 1) - 1) * height
  return {
    near: Math.max(near, shaken > 0 ? 1 + 0.02 * (1 - share) : 1),
    x: 0.5 + (isMirrored ? -aside : aside) + shaken * Math.sin(share * 47),
    y: (lean?.y ?? 0.5) + shaken * Math.sin(share * 61),
  }
}

/** How strong a light is when a share of its time has passed. */
export const strengthOf = ({ alpha, times }: Shine, share: number): number =>
  alpha * (times === 0 ? 1 - share : Math.abs(Math.sin(share * times * Math.PI)))
