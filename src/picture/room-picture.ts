import { NIGHT, papers, type Room, SIDES, seated, sideways, standard } from './delegation.ts'
import { type Light, lightOf } from './light.ts'
import { around, type Item, image, light, type Rgb, WHOLE } from './picture.ts'
import { LAKE, RANKS, SEAL, TABLE_LAMP, TREATY, WALL_LAMP } from './places.ts'
import { treatyLines } from './treaty.ts'
import { glintsOn } from './water.ts'
import { motesIn, rainIn, sunOver } from './weather.ts'

const LAMPLIGHT: Rgb = [255, 196, 112]

/** The glass of the middle windows, and the air before them where dust is seen. */
const WINDOW = { x: 540, y: 60, width: 520, height: 420 }
const AIR = { x: 430, y: 150, width: 740, height: 420 }

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
    light('foot', { x: 0, y: 700, width: 1600, height: 202 }, NIGHT, 1, { shape: 'foot', blend: 'normal' }),
  ]
}

/** The villa table for a plan: the room, the flags, both delegations, the table, the treaty, the light. */
export function roomPicture(plan: Room, closeness: number): readonly Item[] {
  const of = lightOf(plan.act, plan.temper)
  const paper = [image('treaty', TREATY), { kind: 'ink', id: 'ink', lines: treatyLines(plan.draft) } as const]
  return [
    image('room', WHOLE),
    light('veil', around(LAKE.x, 290, 1320, 860), of.veil.color, of.veil.alpha, { blend: 'multiply' }),
    light('sky', around(LAKE.x, 270, 1100, 620), of.sky.color, of.sky.alpha),
    ...(plan.weather === 'rain' ? rainIn(WINDOW, 46) : glintsOn(LAKE, 14)),
    ...(plan.weather === 'sun' ? sunOver(LAKE.x, 270) : []),
    ...SIDES.flatMap((side) => standard(plan, side, closeness)),
    ...RANKS.flatMap((rank) => SIDES.flatMap((side) => seated(plan, side, rank, closeness))),
    image('table', WHOLE),
    ...paper,
    ...SIDES.flatMap((side) => papers(side, closeness)),
    ...(plan.isSigned ? [image('seal', SEAL)] : []),
    ...(plan.weather === 'rain' ? [] : motesIn(AIR, 26)),
    light('sun', around(LAKE.x, 560, 520, 180), [255, 206, 130], 0.12, { motion: 'drift' }),
    ...mood(of),
  ].filter((item) => item.kind !== 'light' || item.alpha > 0)
}
