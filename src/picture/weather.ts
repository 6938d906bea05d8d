import { around, type Item, light, WHOLE } from './picture.ts'
import type { Box } from './places.ts'

/** The sky of the day: what the recess event brings is seen over the lake, and in the windows afterwards. */
export type Weather = 'fair' | 'rain' | 'sun'

/** The weather of an event of the recess (rule book, section 8): bad news rains, good news shines, a quiet hour is fair. */
export const weatherOf = (event: number | null): Weather =>
  event === null || event === 0 ? 'fair' : event === 5 ? 'sun' : 'rain'

const GOLDEN = 0.618
/** The nth of a row without a pattern that the eye finds, 0 to 1. */
const spread = (nth: number, step = GOLDEN): number => (nth * step) % 1

/** Rain in a box: fine streaks, some nearer than others, and the grey they bring. */
export function rainIn(box: Box, count: number): readonly Item[] {
  const grey = light('rain-grey', box, [150, 164, 180], 0.5, { shape: 'flat', blend: 'multiply' })
  const streaks = Array.from({ length: count }, (_, nth) => {
    const near = 0.4 + 0.6 * spread(nth, 0.381)
    const size = { width: 1.2 + 1.6 * near, height: 34 + 60 * near }
    const x = box.x + spread(nth) * box.width
    const y = box.y + spread(nth, 0.741) * (box.height - size.height)
    return light(`rain-${nth}`, { x, y, ...size }, [214, 228, 240], 0.24 + 0.34 * near, {
      shape: 'streak',
      blend: 'normal',
      motion: 'fall',
      way: [box.y + size.height, box.y + box.height],
    })
  })
  return [grey, ...streaks]
}

/** Sunlight that breaks through, wide and warm. */
export const sunOver = (x: number, y: number): readonly Item[] => [
  light('sun-glow', around(x, y, 1500, 1000), [255, 226, 160], 0.42, { motion: 'drift' }),
  light('sun-core', around(x, y - 40, 520, 380), [255, 244, 206], 0.5, { motion: 'drift' }),
]

/** The weather over a picture that lies in the open. */
export function skyOver(weather: Weather, x: number): readonly Item[] {
  if (weather === 'rain') return rainIn(WHOLE, 90)
  return weather === 'sun' ? sunOver(x, 260) : []
}

/** Dust in the light of the windows: it hardly shows, and makes the air. */
export function motesIn({ x, y, width, height }: Box, count: number): readonly Item[] {
  return Array.from({ length: count }, (_, nth) => {
    const size = 3 + 4 * spread(nth, 0.529)
    const at = { x: x + spread(nth) * width, y: y + spread(nth, 0.741) * height }
    return light(`mote-${nth}`, { ...at, width: size, height: size }, [255, 232, 190], 0.5, { motion: 'float' })
  })
}
