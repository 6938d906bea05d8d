import type { LineTo } from '../store/gaze.ts'
import type { Point } from './figure.ts'
import { type Sky, starId } from './sky.ts'

/** How far a run's own way bows aside, as a share of its length; ways that part alike bow differently. */
const BOW = 0.1
const BOWS = 5

/**
 * The way of a run through the sky, a point for every decision: along the stars for as long as it follows a line of the
 * sky, then on its own to the last star of its ending. Null where the sky lacks the ending.
 */
export function wayOf({ constellations, stars }: Sky, run: LineTo, nth: number): readonly Point[] | null {
  const goal = constellations.find(({ ending }) => ending === run.ending)?.line.at(-1)
  if (goal === undefined) return null
  const known = new Map(stars.map((star) => [star.id, star]))
  const along: Point[] = []
  for (let made = 0; made <= run.line.length; made++) {
    const star = known.get(starId(run.line, made))
    if (star === undefined) break
    along.push(star)
  }
  const parted = along.at(-1)
  const rest = run.line.length + 1 - along.length
  if (parted === undefined || rest === 0) return along
  const bow = BOW * ((nth % BOWS) - (BOWS - 1) / 2)
  const [across, down] = [goal.x - parted.x, goal.y - parted.y]
  const own = Array.from({ length: rest }, (_, step) => {
    const share = (step + 1) / rest
    const aside = bow * Math.sin(share * Math.PI)
    return { x: parted.x + across * share - down * aside, y: parted.y + down * share + across * aside }
  })
  return [...along, ...own]
}
