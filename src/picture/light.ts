import type { ActId } from '../rules/acts.ts'
import type { Rgb } from './picture.ts'

/** How the room is lit: light that is added and light that is taken away, each a colour and its strength 0 to 1. */
export interface Light {
  readonly hour: 'morning' | 'afternoon' | 'dusk'
  /** What the hour takes from the evening that is painted in the windows. */
  readonly veil: { readonly color: Rgb; readonly alpha: number }
  /** Daylight in the windows. */
  readonly sky: { readonly color: Rgb; readonly alpha: number }
  /** Daylight in the whole room. */
  readonly air: { readonly color: Rgb; readonly alpha: number }
  /** What the hour takes away. */
  readonly cast: { readonly color: Rgb; readonly alpha: number }
  /** How strongly lamps shine, 0 to 1. */
  readonly lamps: number
  /** What temper takes away: towards a dark red. */
  readonly heat: { readonly color: Rgb; readonly alpha: number }
  /** How dark the edges are, 0 to 1. */
  readonly edge: number
}

const HOURS = {
  morning: {
    veil: { color: [140, 198, 240], alpha: 0.8 },
    sky: { color: [206, 226, 230], alpha: 0.9 },
    air: { color: [124, 130, 118], alpha: 0.3 },
    cast: { color: [255, 250, 240], alpha: 0.5 },
    lamps: 0,
    edge: -0.16,
  },
  afternoon: {
    veil: { color: [255, 236, 200], alpha: 0.3 },
    sky: { color: [255, 214, 140], alpha: 0.42 },
    air: { color: [120, 92, 52], alpha: 0.22 },
    cast: { color: [255, 240, 214], alpha: 0.3 },
    lamps: 0.25,
    edge: -0.08,
  },
  dusk: {
    veil: { color: [255, 255, 255], alpha: 0 },
    sky: { color: [255, 150, 90], alpha: 0 },
    air: { color: [0, 0, 0], alpha: 0 },
    cast: { color: [200, 184, 206], alpha: 0.22 },
    lamps: 1,
    edge: 0,
  },
} as const satisfies { [hour in Light['hour']]: Omit<Light, 'hour' | 'heat'> }

const HOUR_OF_ACT: { readonly [act in ActId]: Light['hour'] } = {
  arrival: 'morning',
  restricted: 'morning',
  recess: 'afternoon',
  expanded: 'afternoon',
  final: 'dusk',
  press: 'dusk',
  ended: 'dusk',
}

/** Strength of the heat and darkness of the edges by temper: calm, tense, sharp, brink. */
const HEAT = [0, 0.14, 0.34, 0.56] as const
const EDGE = [0.3, 0.38, 0.52, 0.68] as const

/** The light of the room by act and temper (0 calm to 3 brink). */
export function lightOf(act: ActId, temper: number): Light {
  const hour = HOUR_OF_ACT[act]
  return {
    hour,
    ...HOURS[hour],
    heat: { color: [206, 104, 92], alpha: HEAT[temper] ?? HEAT[0] },
    edge: (EDGE[temper] ?? EDGE[0]) + HOURS[hour].edge,
  }
}
