import { atlasTable } from '../content/atlas.ts'
import type { Ending } from '../rules/outcomes.ts'
import type { Eye } from '../store/gaze.ts'
import type { Plan } from './director.ts'
import type { Point } from './figure.ts'
import { around, type Item, image, light, type Rgb, WHOLE } from './picture.ts'
import { WATERS } from './places.ts'
import { type Constellation, type Sky, type Star, skyOf } from './sky.ts'
import { boatsOn, glintsOn } from './water.ts'
import { wayOf } from './ways.ts'

type Looked = Extract<Plan, { scene: 'atlas' }>

const GOLD: Rgb = [255, 230, 168]
const PALE: Rgb = [174, 190, 236]
const WHITE: Rgb = [255, 250, 236]
const ROSE: Rgb = [255, 176, 150]
const GLINTS = 18

/** Where a point of the sky is seen, in design units, by the eye. */
export const seenAt = ({ near, x, y }: Eye, point: Point): Point => ({
  x: WHOLE.width / 2 + (point.x - x) * near,
  y: WHOLE.height / 2 + (point.y - y) * near,
})

/** A straight light between two points that the eye sees. */
function thread(
  id: string,
  from: Point,
  to: Point,
  color: Rgb,
  alpha: number,
  more: { width: number; shape: 'flat' | 'dashes' },
): Item {
  const length = Math.max(0.5, Math.hypot(to.x - from.x, to.y - from.y))
  const box = around((from.x + to.x) / 2, (from.y + to.y) / 2, length, more.width)
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
  return light(id, box, color, alpha, { shape: more.shape, turn })
}

/** A line through points, a light for every two. */
const threads = (
  id: string,
  points: readonly Point[],
  color: Rgb,
  alpha: number,
  more: { width: number; shape: 'flat' | 'dashes' },
): readonly Item[] =>
  points.slice(1).map((to, nth) => thread(`${id}-${nth}`, points[nth] as Point, to, color, alpha, more))

/** How large what is drawn in the sky is: it grows less than the sky comes nearer. */
const sizeAt = ({ near }: Eye): number => Math.sqrt(Math.max(near, 0.5))

/** A constellation: lit, or a silhouette in dashes; what leads to it from the shared stars hardly shows. */
function constellation({ ending, line }: Constellation, isSeen: boolean, eye: Eye): readonly Item[] {
  const size = sizeAt(eye)
  const own = line.filter(({ endings }) => endings.length === 1)
  const at = (star: Star) => seenAt(eye, star)
  const entry = line[line.length - own.length - 1]
  const lines = threads(`${ending}-thread`, own.map(at), isSeen ? GOLD : PALE, isSeen ? 0.8 : 0.62, {
    width: 1.5 * size,
    shape: isSeen ? 'flat' : 'dashes',
  })
  const stars = own.flatMap((star, nth) => {
    const { x, y } = at(star)
    const isLast = nth === own.length - 1
    const core = light(`${ending}-star-${nth}`, around(x, y, (isLast ? 11 : 7) * size), isSeen ? WHITE : PALE, 1, {
      motion: 'drift',
    })
    return isSeen
      ? [light(`${ending}-halo-${nth}`, around(x, y, (isLast ? 34 : 22) * size), GOLD, 0.5, { motion: 'drift' }), core]
      : [core]
  })
  const first = own[0]
  const way =
    entry === undefined || first === undefined
      ? []
      : threads(`${ending}-way`, [at(entry), at(first)], PALE, 0.13, { width: size, shape: 'flat' })
  return [...way, ...lines, ...stars]
}

/** What lines share: small stars, low over the lake, and how they hang together. */
function trunk({ constellations, stars }: Sky, eye: Eye): readonly Item[] {
  const size = sizeAt(eye)
  const shared = stars.filter(({ id, endings }) => id === '' || endings.length > 1)
  const pairs = new Map<string, readonly [Star, Star]>()
  for (const { line } of constellations) {
    for (const [nth, star] of line.entries()) {
      const before = line[nth - 1]
      if (before !== undefined && shared.includes(star)) pairs.set(star.id, [before, star])
    }
  }
  return [
    ...[...pairs].flatMap(([id, [from, to]]) =>
      threads(`trunk ${id}`, [seenAt(eye, from), seenAt(eye, to)], PALE, 0.4, { width: size, shape: 'flat' }),
    ),
    ...shared.map((star) => {
      const { x, y } = seenAt(eye, star)
      return light(
        `shared ${star.id}`,
        around(x, y, (star.id === '' ? 16 : 7) * size),
        star.id === '' ? GOLD : PALE,
        1,
        { motion: 'drift' },
      )
    }),
  ]
}

/** The chosen line, from the first star of all, and a spark that runs along it where things may move. */
function chosen(sky: Sky, ending: Ending | null, eye: Eye): readonly Item[] {
  const line = sky.constellations.find((one) => one.ending === ending)?.line
  if (line === undefined) return []
  const size = sizeAt(eye)
  const points = line.map((star) => seenAt(eye, star))
  const first = points[0] ?? { x: 0, y: 0 }
  return [
    ...threads('chosen-thread', points, WHITE, 0.95, { width: 2.2 * size, shape: 'flat' }),
    ...points.map(({ x, y }, nth) => light(`chosen-star-${nth}`, around(x, y, 15 * size), WHITE, 0.9)),
    light('spark', around(first.x, first.y, 46 * size), GOLD, 0),
  ]
}

/** The ways of runs: the newest stands out. */
const ways = (sky: Sky, { runs, eye }: Looked['gaze']): readonly Item[] =>
  runs.flatMap((run, nth) => {
    const points = wayOf(sky, run, nth)?.map((point) => seenAt(eye, point)) ?? []
    const isNewest = nth === runs.length - 1
    return threads(`run-${nth}`, points, ROSE, isNewest ? 0.6 : 0.16, {
      width: (isNewest ? 1.8 : 1.1) * sizeAt(eye),
      shape: 'flat',
    })
  })

/** The atlas: the night over the lake, and in it the sky as the eye sees it. */
export function atlasPicture({ gaze, seen }: Looked): readonly Item[] {
  const sky = skyOf(atlasTable.chairs[gaze.chair], gaze.lines)
  const water = WATERS.atlas
  return [
    image('atlas', WHOLE),
    ...(water === undefined ? [] : glintsOn(water, GLINTS)),
    ...boatsOn('atlas'),
    ...trunk(sky, gaze.eye),
    ...ways(sky, gaze),
    ...sky.constellations.flatMap((one) => constellation(one, seen.includes(one.ending), gaze.eye)),
    ...chosen(sky, gaze.chosen, gaze.eye),
  ]
}
