import { PaintedScene } from './painted-scene.ts'
import type { Entrance } from './staging.ts'

/** The steps of the villa, before the cameras: the door comes nearer. */
export class StepsScene extends PaintedScene {
  protected readonly entrance: Entrance = { time: 620, from: { near: 1.1, x: 0.5, y: 0.8 } }

  constructor() {
    super({ key: 'steps', active: true })
  }
}
