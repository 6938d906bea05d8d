import { PaintedScene } from './painted-scene.ts'
import type { Entrance } from './staging.ts'

/** The two capitals at night: the windows of every home group that says yes are lit as it is called. */
export class CapitalsScene extends PaintedScene {
  protected readonly entrance: Entrance = { time: 640, from: { near: 1.1, x: 0.5, y: 1 } }

  constructor() {
    super({ key: 'capitals', active: true })
  }
}
