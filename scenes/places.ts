import type { SeatId } from '../src/rules/scenario.ts'
import type { Look } from '../src/store/look.ts'

/** The space every picture is composed in; screens show a part of it (see framing.ts). */
export const DESIGN = { width: 1600, height: 900 } as const

/** Who sits where, from the window to the front of the table. */
export const RANKS = ['far', 'middle', 'near'] as const
export type Rank = (typeof RANKS)[number]

/** The delegates of each seat by rank: hardliner, counsel, head. */
export const DELEGATES = {
  russia: { far: 'verstova', middle: 'bikchurin', near: 'ozerskaya' },
  usa: { far: 'bellerose', middle: 'tillery', near: 'marchbanks' },
} as const satisfies { [seat in SeatId]: { [rank in Rank]: string } }
export type Delegate = (typeof DELEGATES)[SeatId][Rank]

export const BACKDROPS = ['lake-dusk', 'desk', 'steps', 'terrace', 'press', 'capitals'] as const
export type Backdrop = (typeof BACKDROPS)[number]

/** Every drawing by its file name. */
export type ImageName =
  | Backdrop
  | `${Delegate}-${Look}`
  | `flag-${SeatId | 'switzerland'}`
  | 'room'
  | 'table'
  | 'chair'
  | 'treaty'
  | 'seal'

/** A seat on the left side: where the drawing of a person meets the table (its middle) and its size; shade 0 to 1. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly shade: number
}
export const SEATING: { readonly [rank in Rank]: Place } = {
  far: { x: 516, y: 566, size: 0.7, shade: 1 },
  middle: { x: 376, y: 606, size: 0.85, shade: 0.6 },
  near: { x: 206, y: 686, size: 1.04, shade: 0.12 },
}

/** Natural sizes of drawings at size 1, in design units; the table hides the foot of a portrait. */
export const PORTRAIT = { width: 300, height: 420, hidden: 40 } as const
export const CHAIR = { width: 262, height: 332, behind: 26 } as const
export const STANDARD = { x: 25, y: 293, width: 118, height: 354 } as const

/** Lowest chin of the near delegates: what lies above must stay in view during talks. */
export const CHIN = 540
/** Where lamps on the table and on the walls shine, on the left side. */
export const TABLE_LAMP = { x: 660, y: 550 } as const
export const WALL_LAMP = { x: 238, y: 236 } as const
/** Water that glints, narrow at the top and wide at the bottom, by picture. */
export interface Water {
  readonly x: number
  readonly top: number
  readonly bottom: number
  readonly width: number
}
export const LAKE: Water = { x: 800, top: 332, bottom: 412, width: 240 }
export const WATERS: { readonly [backdrop in Backdrop]?: Water } = {
  'lake-dusk': { x: 890, top: 492, bottom: 704, width: 250 },
  terrace: { x: 1130, top: 440, bottom: 548, width: 190 },
  capitals: { x: 800, top: 660, bottom: 880, width: 620 },
}

/** What an upright window shows of a backdrop: the middle, but for these. */
export const FOCUS: { readonly [backdrop in Backdrop]?: number } = { 'lake-dusk': 350 }

/** The open treaty on the table, and the written part of each page: upper and lower edge, left and right end. */
export const TREATY = { x: 620, y: 676, width: 360, height: 110 } as const
type Edge = readonly [left: number, right: number, y: number]
export const PAGES: { readonly [basket in 'principles' | 'text']: { readonly upper: Edge; readonly lower: Edge } } = {
  principles: { upper: [682, 788, 700], lower: [658, 788, 752] },
  text: { upper: [812, 918, 700], lower: [812, 942, 752] },
}
export const SEAL = { x: 892, y: 724, width: 52, height: 48 } as const
