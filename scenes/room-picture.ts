import type { Plan } from './director.ts'
import { type Light, lightOf } from './light.ts'
import { around, type Box, type Item, type Rgb, WHOLE } from './picture.ts'
import {
  CHAIR,
  DELEGATES,
  DESIGN,
  type ImageName,
  LAKE,
  PORTRAIT,
  RANKS,
  SEAL,
  SEATING,
  STANDARD,
  TABLE_LAMP,
  TREATY,
  WALL_LAMP,
} from './places.ts'
import { treatyLines } from './treaty.ts'

type Room = Extract<Plan, { scene: 'room' }>
type Side = 'left' | 'right'
const SIDES: readonly Side[] = ['left', 'right']

const image = (name: ImageName, box: Box, more: Partial<Extract<Item, { kind: 'image' }>> = {}): Item => ({
  kind: 'image',
  id: name,
  image: name,
  flip: false,
  shade: 0,
  alive: false,
  ...box,
  ...more,
})
const light = (
  id: string,
  box: Box,
  color: Rgb,
  alpha: number,
  more: Partial<Extract<Item, { kind: 'light' }>> = {},
): Item => ({ kind: 'light', id, shape: 'round', blend: 'screen', motion: 'none', ...box, color, alpha, ...more })

/** A place of the left side on either side, drawn towards the middle by the frame's closeness. */
function sideways(x: number, side: Side, closeness: number): number {
  const fromMiddle = (DESIGN.width / 2 - x) * closeness
  return DESIGN.width / 2 + (side === 'left' ? -fromMiddle : fromMiddle)
}

const NIGHT: Rgb = [8, 14, 16]
const LAMPLIGHT: Rgb = [255, 196, 112]
const GLINTS = 14

/** One delegate on a chair, with the dark of the room behind. */
function seated(plan: Room, side: Side, rank: (typeof RANKS)[number], closeness: number): Item[] {
  const { seat, look } = plan[side]
  const { x, y, size, shade } = SEATING[rank]
  const middle = sideways(x, side, closeness)
  const back = y - 150 * size
  const flip = side === 'right'
  const behind = (flip ? CHAIR.behind : -CHAIR.behind) * size
  const person = { x: middle - (PORTRAIT.width * size) / 2, y: y - (PORTRAIT.height - PORTRAIT.hidden) * size }
  const bounds = { ...person, width: PORTRAIT.width * size, height: PORTRAIT.height * size }
  const chair = around(middle + behind, back, CHAIR.width * size, CHAIR.height * size)
  return [
    light(`${side}-${rank}-dark`, around(middle, back, 430 * size, 520 * size), NIGHT, 0.5, { blend: 'normal' }),
    image('chair', chair, { id: `${side}-${rank}-chair`, flip, shade }),
    image(`${DELEGATES[seat][rank]}-${look}`, bounds, { id: `${side}-${rank}`, flip, shade, alive: true }),
  ]
}

function standard(plan: Room, side: Side, closeness: number): Item {
  const middle = sideways(STANDARD.x + STANDARD.width / 2, side, closeness)
  const box = { ...STANDARD, x: middle - STANDARD.width / 2 }
  return image(`flag-${plan[side].seat}`, box, { id: `${side}-flag`, flip: side === 'right', shade: 0.3 })
}

function lamps(light_: Light): Item[] {
  return SIDES.flatMap((side) => [
    light(
      `${side}-lamp`,
      around(sideways(TABLE_LAMP.x, side, 1), TABLE_LAMP.y, 380, 190),
      LAMPLIGHT,
      0.4 * light_.lamps,
      {
        motion: 'drift',
      },
    ),
    light(`${side}-wall`, around(sideways(WALL_LAMP.x, side, 1), WALL_LAMP.y, 300), LAMPLIGHT, 0.42 * light_.lamps),
  ])
}

function mood(of: Light): Item[] {
  const whole = { shape: 'flat' } as const
  return [
    light('air', WHOLE, of.air.color, of.air.alpha, whole),
    light('cast', WHOLE, of.cast.color, of.cast.alpha, { ...whole, blend: 'multiply' }),
    ...lamps(of),
    light('heat', WHOLE, of.heat.color, of.heat.alpha, { ...whole, blend: 'multiply' }),
    light('edge', WHOLE, NIGHT, of.edge, { shape: 'edge', blend: 'normal' }),
    light('foot', { x: 0, y: 700, width: 1600, height: 202 }, NIGHT, 0.92, { shape: 'foot', blend: 'normal' }),
  ]
}

/** Glints on the lake, wider towards the shore. */
function glints(): Item[] {
  const { x, top, bottom, width } = LAKE
  return Array.from({ length: GLINTS }, (_, nth) => {
    const depth = (nth + 0.5) / GLINTS
    const aside = (((nth * 0.618) % 1) - 0.5) * width * (0.25 + 0.75 * depth)
    const box = around(x + aside, top + (bottom - top) * depth, 22 + 34 * depth, 3 + 4 * depth)
    return light(`glint-${nth}`, box, [255, 240, 206], 0.5, { motion: 'glint' })
  })
}

/** The villa table for a plan: the room, the flags, both delegations, the table, the treaty, the light. */
export function roomPicture(plan: Room, closeness: number): readonly Item[] {
  const of = lightOf(plan.act, plan.temper)
  const paper = [image('treaty', TREATY), { kind: 'ink', id: 'ink', lines: treatyLines(plan.draft) } as const]
  return [
    image('room', WHOLE),
    light('veil', around(LAKE.x, 290, 1320, 860), of.veil.color, of.veil.alpha, { blend: 'multiply' }),
    light('sky', around(LAKE.x, 270, 1100, 620), of.sky.color, of.sky.alpha),
    ...glints(),
    ...SIDES.map((side) => standard(plan, side, closeness)),
    ...RANKS.flatMap((rank) => SIDES.flatMap((side) => seated(plan, side, rank, closeness))),
    image('table', WHOLE),
    ...paper,
    ...(plan.isSigned ? [image('seal', SEAL)] : []),
    light('sun', around(LAKE.x, 560, 520, 180), [255, 206, 130], 0.12, { motion: 'drift' }),
    ...mood(of),
  ].filter((item) => item.kind !== 'light' || item.alpha > 0)
}

/** A backdrop fills the whole space. */
export const backdropPicture = (plan: Extract<Plan, { scene: 'backdrop' }>): readonly Item[] => [
  image(plan.backdrop, WHOLE),
]

/** The picture for a plan. */
export const pictureOf = (plan: Plan, closeness: number): readonly Item[] =>
  plan.scene === 'room' ? roomPicture(plan, closeness) : backdropPicture(plan)
