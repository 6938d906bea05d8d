import type { Call } from '../store/roll-call.ts'
import { atlasPicture } from './atlas-picture.ts'
import type { Plan } from './director.ts'
import { around, type Item, image, light, WHOLE } from './picture.ts'
import { type Backdrop, FLASHES, VOTES, WATERS } from './places.ts'
import { roomPicture } from './room-picture.ts'
import { boatsOn, glintsOn } from './water.ts'
import { skyOver } from './weather.ts'

const GLINTS = 22

/** The windows of a home group that has said yes. */
const litFor = ({ seat, group }: Call): Item =>
  image(`vote-${seat}-${group + 1}`, VOTES[seat][group] ?? WHOLE, { id: `vote-${seat}-${group}` })

/** Cameras that flash now and then. */
const flashesIn = (backdrop: Backdrop): readonly Item[] =>
  (FLASHES[backdrop] ?? []).map(([x = 0, y = 0], nth) =>
    light(`flash-${nth}`, around(x, y, 150), [255, 252, 240], 0, { motion: 'flash' }),
  )

/** The picture for a plan; `closeness` draws the seats of the room together (see Frame). */
export function pictureOf(plan: Plan, closeness: number): readonly Item[] {
  if (plan.scene === 'room') return roomPicture(plan, closeness)
  if (plan.scene === 'atlas') return atlasPicture(plan)
  const water = WATERS[plan.scene]
  const glints = water === undefined || plan.weather === 'rain' ? [] : glintsOn(water, GLINTS)
  return [
    image(plan.scene, WHOLE),
    ...glints,
    ...boatsOn(plan.scene),
    ...flashesIn(plan.scene),
    ...plan.votes.filter(({ won }) => won).map(litFor),
    ...skyOver(plan.weather, water?.x ?? WHOLE.width / 2),
  ]
}
