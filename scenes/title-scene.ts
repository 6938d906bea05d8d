import { PaintedScene } from './painted-scene.ts'
import type { Entrance } from './staging.ts'

/** The title: Villa La Grange over the lake at dusk. The eye comes down from the sky to the water. */
export class TitleScene extends PaintedScene {
  protected readonly entrance: Entrance = { time: 640, from: { near: 1.08, x: 0.5, y: 0 } }

  constructor() {
    super({ key: 'lake-dusk', active: true })
  }
}
