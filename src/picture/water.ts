import { around, type Item, image, light } from './picture.ts'
import { type Backdrop, SAILS, type Water } from './places.ts'

/** Spreads a row of points without a pattern that the eye finds. */
const GOLDEN = 0.618

/** Glints on a water, longer and further apart towards the shore. */
export function glintsOn({ x, top, bottom, width }: Water, count: number): readonly Item[] {
  return Array.from({ length: count }, (_, nth) => {
    const depth = (nth + 0.5) / count
    const aside = (((nth * GOLDEN) % 1) - 0.5) * width * (0.25 + 0.75 * depth)
    const box = around(x + aside, top + (bottom - top) * depth, 22 + 34 * depth, 3 + 4 * depth)
    return light(`glint-${nth}`, box, [255, 240, 206], 0.5, { motion: 'glint' })
  })
}

/** A boat is so large at scale 1. */
const BOAT = { width: 90, height: 110 }

/** Boats on the lake of a backdrop, with a lantern at dusk. */
export function boatsOn(backdrop: Backdrop): readonly Item[] {
  const name = backdrop === 'lake-dusk' || backdrop === 'atlas' ? 'boat' : 'boat-day'
  return (SAILS[backdrop] ?? []).map(({ y, from, to, scale }, nth) => {
    const [width, height] = [BOAT.width * scale, BOAT.height * scale]
    // The first stands to the left of the middle and the second to the right, so that no panel hides both.
    const middle = from + (to - from) * (nth === 0 ? 0.3 : 0.72)
    const reach = Math.min(middle - from, to - middle)
    const box = { x: middle - width / 2, y: y - height, width, height }
    return image(name, box, { id: `boat-${nth}`, motion: 'sail', pace: nth, reach: [reach, 0] })
  })
}
