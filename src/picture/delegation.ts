import type { Look } from '../store/look.ts'
import type { Plan } from './director.ts'
import { around, type Item, image, light, type Rgb } from './picture.ts'
import {
  type Box,
  CHAIR,
  DELEGATES,
  DESIGN,
  type Delegate,
  LIDS,
  PEN,
  PENS,
  PORTRAIT,
  RANKS,
  SEATING,
  SHEET,
  STANDARD,
} from './places.ts'

export type Room = Extract<Plan, { scene: 'room' }>
export type Side = 'left' | 'right'
export const SIDES: readonly Side[] = ['left', 'right']

/** A place of the left side on either side, drawn towards the middle by the frame's closeness. */
export function sideways(x: number, side: Side, closeness: number): number {
  const fromMiddle = (DESIGN.width / 2 - x) * closeness
  return DESIGN.width / 2 + (side === 'left' ? -fromMiddle : fromMiddle)
}

/** The dark beyond every picture, as the canvas and the page have it. */
export const NIGHT: Rgb = [10, 18, 20]
/** Eyes that close for a moment, over a portrait in its place. */
function lidsOf(
  portrait: `${Delegate}-${Look}`,
  { x, y, width }: Box,
  more: { id: string; flip: boolean; shade: number; pace: number },
): Item[] {
  const box = LIDS[portrait]
  if (box === undefined) return []
  const scale = width / PORTRAIT.width
  const [left = 0, top = 0, wide = 0, high = 0] = box.map((units) => units * scale)
  const lids = { x: more.flip ? x + width - left - wide : x + left, y: y + top, width: wide, height: high }
  return [image(`${portrait}-lids`, lids, { ...more, alpha: 0, motion: 'blink' })]
}

/** Pens at their papers, and the sheet that goes from a side to the treaty. */
export function papers(side: Side, closeness: number): Item[] {
  const flip = side === 'right'
  const pens = RANKS.map((rank, pace) => {
    const { x, y, scale, line } = PENS[rank]
    const [width, height] = [PEN.width * scale, PEN.height * scale]
    const [aside = 0, down = 0] = PEN.nib.map((units) => units * scale)
    const nib = sideways(x, side, closeness)
    const box = { x: flip ? nib - width + aside : nib - aside, y: y - down, width, height }
    const [across = 0, along = 0] = line
    const reach = [flip ? -across : across, along] as const
    return image('pen', box, { id: `${side}-${rank}-pen`, flip, motion: 'write', pace: pace + (flip ? 3 : 0), reach })
  })
  const from = around(sideways(SHEET.from.x, side, closeness), SHEET.from.y, SHEET.width, SHEET.height)
  return [...pens, image('sheet', from, { id: `${side}-sheet`, flip, alpha: 0 })]
}

/** One delegate on a chair, with the dark of the room behind. */
export function seated(plan: Room, side: Side, rank: (typeof RANKS)[number], closeness: number): Item[] {
  const { seat, teller, look: shared } = plan[side]
  const look = teller?.rank === rank ? teller.look : shared
  const { x, y, scale, shade } = SEATING[rank]
  const portrait = `${DELEGATES[seat][rank]}-${look}` as const
  const middle = sideways(x, side, closeness)
  const back = y - CHAIR.above * scale
  const flip = side === 'right'
  const pace = RANKS.indexOf(rank) + (flip ? RANKS.length : 0)
  const behind = (flip ? CHAIR.behind : -CHAIR.behind) * scale
  const person = { x: middle - (PORTRAIT.width * scale) / 2, y: y - (PORTRAIT.height - PORTRAIT.hidden) * scale }
  const bounds = { ...person, width: PORTRAIT.width * scale, height: PORTRAIT.height * scale }
  const chair = around(middle + behind, back, CHAIR.width * scale, CHAIR.height * scale)
  return [
    light(`${side}-${rank}-dark`, around(middle, back, 430 * scale, 520 * scale), NIGHT, 0.5, { blend: 'normal' }),
    image('chair', chair, { id: `${side}-${rank}-chair`, flip, shade }),
    image(portrait, bounds, { id: `${side}-${rank}`, flip, shade, motion: 'breathe', pace }),
    ...lidsOf(portrait, bounds, { id: `${side}-${rank}-lids`, flip, shade, pace }),
  ]
}

/** The flag behind a side, and the other end of its slow wave. */
export function standard(plan: Room, side: Side, closeness: number): Item[] {
  const middle = sideways(STANDARD.x + STANDARD.width / 2, side, closeness)
  const box = { ...STANDARD, x: middle - STANDARD.width / 2 }
  const cloth = { flip: side === 'right', shade: 0.3 }
  return [
    image(`flag-${plan[side].seat}`, box, { ...cloth, id: `${side}-flag` }),
    image(`flag-${plan[side].seat}-b`, box, { ...cloth, id: `${side}-flag-b`, alpha: 0, motion: 'wave' }),
  ]
}
