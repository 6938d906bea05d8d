import { around, type Item, light } from './picture.ts'
import type { Water } from './places.ts'

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
