import { PaintedScene } from './painted-scene.ts'
import type { Entrance } from './staging.ts'

/** The morning after, by the lake: the papers have come. */
export class FrontPageScene extends PaintedScene {
  protected readonly entrance: Entrance = { time: 520, from: { near: 1.12, x: 0.5, y: 0.5 } }
  protected override readonly stagings: PaintedScene['stagings'] = {
    ended: { time: 700, light: { color: [255, 232, 190], alpha: 0.35, times: 0, blend: 'screen' } },
  }

  constructor() {
    super({ key: 'front-page', active: true })
  }
}
