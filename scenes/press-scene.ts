import { PaintedScene } from './painted-scene.ts'
import type { Entrance } from './staging.ts'

/** The press room with the three flags, its cameras waiting. */
export class PressScene extends PaintedScene {
  protected readonly entrance: Entrance = { time: 480, from: { near: 1.07, x: 0.5, y: 0.2 } }

  constructor() {
    super({ key: 'press', active: true })
  }
}
