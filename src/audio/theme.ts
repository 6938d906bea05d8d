import type { ActId } from '../rules/acts.ts'
import type { View } from '../rules/view.ts'

/** Layers of the theme: of one length and tempo, so that they may sound in any mixture. */
export const LAYERS = ['pad', 'pulse', 'tension', 'warmth'] as const
export type Layer = (typeof LAYERS)[number]
/** How strongly each layer sounds, 0 to 1. */
export type Mixture = { readonly [layer in Layer]: number }

/** By temper: calm, tense, sharp, brink. */
const PAD = [0.8, 0.76, 0.7, 0.62] as const
const PULSE = [0.14, 0.4, 0.68, 0.95] as const
const TENSION = [0, 0.18, 0.52, 0.9] as const
const COOLING = [1, 0.82, 0.55, 0.3] as const
/** By trust, from none to firm. */
const WARMTH = [0.12, 0.36, 0.66, 0.95] as const

/** How much of temper is heard in an act: the final session more than the walk by the lake. */
const URGENCY: { readonly [act in ActId]: number } = {
  arrival: 0.4,
  restricted: 0.8,
  recess: 0.35,
  expanded: 0.9,
  final: 1,
  press: 0.5,
  ended: 0.45,
}

/** Nobody is at the table: the title, above any match. */
const AT_REST: Mixture = { pad: 0.8, pulse: 0, tension: 0, warmth: 0.6 }

/**
 * The theme for a view, or for the title where there is none. Pulse and tension grow with temper, warmth with trust;
 * at the brink little of it is left.
 */
export function themeOf(view: Pick<View, 'act' | 'temper' | 'trust'> | null): Mixture {
  if (view === null) return AT_REST
  const { act, temper, trust } = view
  const urgency = URGENCY[act]
  return {
    pad: PAD[temper] ?? PAD[0],
    pulse: urgency * (PULSE[temper] ?? PULSE[0]),
    tension: urgency * (TENSION[temper] ?? TENSION[0]),
    warmth: (WARMTH[trust] ?? WARMTH[0]) * (COOLING[temper] ?? COOLING[0]),
  }
}
