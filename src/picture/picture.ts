import type { Box, ImageName } from './places.ts'
import type { TreatyLine } from './treaty.ts'

/** Red, green, blue, 0 to 255. */
export type Rgb = readonly [number, number, number]

/** So many dashes lie along a line of them, whatever its length; each takes the middle half of its part. */
export const DASHES = 7

/** One thing in a picture, in design units; things are listed from back to front. */
export type Item =
  | (Box & {
      readonly kind: 'image'
      readonly id: string
      readonly image: ImageName
      readonly flip: boolean
      /** How far from the light, 0 to 1. */
      readonly shade: number
      /** Which part of the drawing's width is there: from, to, 0 to 1. */
      readonly part: readonly [number, number]
      /** How strong it stands there, 0 to 1. */
      readonly alpha: number
      /** Where things may move: people breathe and blink, cloth waves, a pen writes, a boat sails. */
      readonly motion: 'none' | 'breathe' | 'blink' | 'wave' | 'write' | 'sail'
      /** Its rhythm among those that move alike, 0 and up. */
      readonly pace: number
      /** How far a pen writes and a boat sails, across and down. */
      readonly reach: readonly [across: number, down: number]
    })
  | (Box & {
      readonly kind: 'light'
      readonly id: string
      /** Round: full in the middle. Edge: full at the corners. Foot, streak: full at the lower end. Flat: all over. Dashes: along it. */
      readonly shape: 'round' | 'edge' | 'foot' | 'streak' | 'flat' | 'dashes'
      readonly color: Rgb
      /** 0 to 1. */
      readonly alpha: number
      readonly blend: 'screen' | 'multiply' | 'normal'
      /** Where things may move: its strength drifts, glints like water or flashes; it falls like rain, or floats like dust. */
      readonly motion: 'none' | 'drift' | 'glint' | 'flash' | 'fall' | 'float'
      /** Between which heights its foot falls, again and again. */
      readonly way: readonly [from: number, to: number]
      /** How far it is turned about its middle, in degrees. */
      readonly turn: number
    })
  | { readonly kind: 'ink'; readonly id: string; readonly lines: readonly TreatyLine[] }

/** A light over the whole picture. */
export const WHOLE: Box = { x: 0, y: 0, width: 1600, height: 900 }
/** A box around a middle. */
export const around = (x: number, y: number, width: number, height = width): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
})

type ImageItem = Extract<Item, { kind: 'image' }>
type LightItem = Extract<Item, { kind: 'light' }>

/** A drawing in its place. */
export const image = (name: ImageName, box: Box, more: Partial<ImageItem> = {}): Item => ({
  kind: 'image',
  id: name,
  image: name,
  flip: false,
  shade: 0,
  part: [0, 1],
  alpha: 1,
  motion: 'none',
  pace: 0,
  reach: [0, 0],
  ...box,
  ...more,
})

/** A light in its place, round and added to what is below unless said otherwise. */
export const light = (id: string, box: Box, color: Rgb, alpha: number, more: Partial<LightItem> = {}): Item => ({
  kind: 'light',
  id,
  shape: 'round',
  blend: 'screen',
  motion: 'none',
  way: [0, WHOLE.height],
  turn: 0,
  ...box,
  color,
  alpha,
  ...more,
})

/** Leaves out what lies beside the shown part, `from` to `to` in design units, of drawings that fill the space. */
export const cropped = (items: readonly Item[], from: number, to: number): readonly Item[] =>
  items.map((item) => {
    if (item.kind !== 'image' || item.width < WHOLE.width) return item
    const [left, right] = [Math.max(0, Math.floor(from)), Math.min(WHOLE.width, Math.ceil(to))]
    return { ...item, x: left, width: right - left, part: [left / WHOLE.width, right / WHOLE.width] }
  })
