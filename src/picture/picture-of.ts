import type { Plan } from './director.ts'
import { type Item, image, WHOLE } from './picture.ts'
import { WATERS } from './places.ts'
import { roomPicture } from './room-picture.ts'
import { glintsOn } from './water.ts'
import { skyOver } from './weather.ts'

const GLINTS = 22

/** The picture for a plan; `closeness` draws the seats of the room together (see Frame). */
export function pictureOf(plan: Plan, closeness: number): readonly Item[] {
  if (plan.scene === 'room') return roomPicture(plan, closeness)
  const water = WATERS[plan.backdrop]
  const glints = water === undefined || plan.weather === 'rain' ? [] : glintsOn(water, GLINTS)
  return [image(plan.backdrop, WHOLE), ...glints, ...skyOver(plan.weather, water?.x ?? WHOLE.width / 2)]
}
