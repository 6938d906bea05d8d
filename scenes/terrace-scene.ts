import { PaintedScene } from './painted-scene.ts'
import type { Entrance } from './staging.ts'

/** The terrace by the lake. One steps out from the room, and the light opens. */
export class TerraceScene extends PaintedScene {
  protected readonly entrance: Entrance = { time: 560, from: { near: 1.09, x: 0, y: 0.6 } }
  protected override readonly stagings: PaintedScene['stagings'] = {
    event: { time: 900, lean: { near: 1.03, x: 0.62, y: 0.3 } },
  }

  constructor() {
    super({ key: 'terrace', active: true })
  }
}
