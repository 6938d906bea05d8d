import { PaintedScene } from './painted-scene.ts'
import type { Entrance } from './staging.ts'
import type { Thing } from './things.ts'

/** The spark goes from one star of the chosen line to the next in this time, and rests at the end (milliseconds). */
const STEP_MS = 420
const REST_STEPS = 3

/** The night over the lake with the endings in it. A spark runs along the line that is chosen. */
export class AtlasScene extends PaintedScene {
  protected readonly entrance: Entrance = { time: 640, from: { near: 1.1, x: 0.5, y: 1 } }

  constructor() {
    super({ key: 'atlas', active: true })
  }

  protected override act(now: number): void {
    const spark = this.things.shown.get('spark')
    if (spark === undefined) return
    const stars = this.#line()
    const at = (now / STEP_MS) % (stars.length - 1 + REST_STEPS)
    const [from, to] = [stars[Math.floor(at)], stars[Math.floor(at) + 1]]
    if (from === undefined || to === undefined) return void spark.image.setAlpha(0)
    const share = at % 1
    const way = (side: 'x' | 'y') => from.image[side] + (to.image[side] - from.image[side]) * share
    const middle = (from.image.displayHeight - spark.image.displayHeight) / 2
    spark.image.setPosition(way('x'), way('y') - middle).setAlpha(0.9)
  }

  /** The stars of the chosen line, in order. */
  #line(): readonly Thing[] {
    const stars: Thing[] = []
    for (let nth = 0; ; nth++) {
      const star = this.things.shown.get(`chosen-star-${nth}`)
      if (star === undefined) return stars
      stars.push(star)
    }
  }
}
