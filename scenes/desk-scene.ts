import { PaintedScene } from './painted-scene.ts'
import type { Entrance } from './staging.ts'

/** The desk under the lamp, where the dossier is read and, afterwards, the summit. The reader leans over it. */
export class DeskScene extends PaintedScene {
  protected readonly entrance: Entrance = { time: 420, from: { near: 1.06, x: 0.5, y: 1 } }

  constructor() {
    super({ key: 'desk', active: true })
  }
}
