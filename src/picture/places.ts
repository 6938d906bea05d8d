import lids from '../../assets/art/lids.json'
import places from '../../assets/art/places.json'
import type { SeatId } from '../rules/scenario.ts'
import type { Look } from '../store/look.ts'

/** A place in the design space. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The space every picture is composed in; screens show a part of it (see framing.ts). */
export const DESIGN = places.stage

/** Who sits where, from the window to the front of the table. */
export const RANKS = ['far', 'middle', 'near'] as const
export type Rank = (typeof RANKS)[number]

/** The delegates of each seat by rank: hardliner, counsel, head. */
export const DELEGATES = {
  russia: { far: 'verstova', middle: 'bikchurin', near: 'ozerskaya' },
  usa: { far: 'bellerose', middle: 'tillery', near: 'marchbanks' },
} as const satisfies { [seat in SeatId]: { [rank in Rank]: string } }
export type Delegate = (typeof DELEGATES)[SeatId][Rank]

export const BACKDROPS = ['lake-dusk', 'desk', 'steps', 'terrace', 'press', 'capitals', 'front-page', 'atlas'] as const
export type Backdrop = (typeof BACKDROPS)[number]

/** Every drawing by its file name. */
export type ImageName =
  | Backdrop
  | `${Delegate}-${Look}`
  | `${Delegate}-${Look}-lids`
  | `flag-${SeatId | 'switzerland'}`
  | `flag-${SeatId}-b`
  | `vote-${SeatId}-${number}`
  | 'room'
  | 'table'
  | 'chair'
  | 'treaty'
  | 'seal'
  | 'pen'
  | 'sheet'
  | 'boat'
  | 'boat-day'

/** A seat on the left side: where a portrait meets the table (its middle), its scale, and how far from the light, 0 to 1. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly shade: number
}
const { far, middle, near } = places.seats.left
export const SEATING: { readonly [rank in Rank]: Place } = {
  far: { ...far, shade: 1 },
  middle: { ...middle, shade: 0.6 },
  near: { ...near, shade: 0.12 },
}

/** Sizes of drawings at scale 1, in design units; the table hides the foot of a portrait. */
export const { portrait: PORTRAIT, chair: CHAIR } = places
/** The standing flag of the left side. */
export const STANDARD = places.flags.left

/** Lowest chin of the near delegates: what lies above must stay in view during talks. */
export const CHIN = 540
const point = ([x = 0, y = 0]: readonly number[] = []) => ({ x, y })
/** Where lamps on the table and on the walls shine, on the left side. */
export const TABLE_LAMP = point(places.lamps.table[0])
export const WALL_LAMP = point(places.lamps.wall[0])
/** Water that glints, narrow at the top and wide at the bottom, by picture. */
export interface Water {
  readonly x: number
  readonly top: number
  readonly bottom: number
  readonly width: number
}
/** The lake in the middle window. */
export const LAKE: Water = places.lake
export const WATERS: { readonly [backdrop in Backdrop]?: Water } = {
  'lake-dusk': { x: 890, top: 492, bottom: 704, width: 250 },
  terrace: { x: 1130, top: 440, bottom: 548, width: 190 },
  capitals: { x: 800, top: 660, bottom: 880, width: 620 },
  atlas: { x: 1180, top: 700, bottom: 836, width: 190 },
}

/** Where closed eyes lie in a portrait (x, y, width, height); none where the eyes are hardly open. */
export const LIDS: { readonly [portrait in string]?: readonly number[] } = lids
/** Pens on the left side, at their papers: the point of the nib, and the line they write. */
export const PEN = places.pen
export const PENS: { readonly [rank in Rank]: { x: number; y: number; scale: number; line: readonly number[] } } =
  places.pens
/** A sheet of paper, and its way from the left side to the treaty. */
export const SHEET = { ...places.sheet, from: point(places.sheet.from), to: point(places.sheet.to) }
/** The buildings of the home groups in the two capitals, in the scenario's order. */
export const VOTES: { readonly [seat in SeatId]: readonly Box[] } = places.votes
/** Where boats sail: the height of the water, between which points, and how large they are. */
export const SAILS: { readonly [backdrop in Backdrop]?: readonly Sail[] } = places.sails
interface Sail {
  readonly y: number
  readonly from: number
  readonly to: number
  readonly scale: number
}

/** Where cameras flash. */
export const FLASHES: { readonly [backdrop in Backdrop]?: readonly (readonly number[])[] } = places.flashes

/** What an upright window shows of a backdrop: the middle, but for these. */
export const FOCUS: { readonly [backdrop in Backdrop]?: number } = { 'lake-dusk': 350 }

/** The open treaty on the table, the seal on it, and the first and last line of each page. */
export const TREATY = {
  x: places.treaty.x,
  y: places.treaty.y,
  width: places.treaty.width,
  height: places.treaty.height,
}
export const SEAL = places.treaty.seal
const line = ([left = 0, right = 0, y = 0]: readonly number[]) => ({ left, right, y })
const page = ({ upper, lower }: { upper: readonly number[]; lower: readonly number[] }) => ({
  first: line(upper),
  last: line(lower),
})
export const PAGES = { principles: page(places.treaty.principles), text: page(places.treaty.text) } as const
