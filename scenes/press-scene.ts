import { PaintedScene } from './painted-scene.ts'
import type { Entrance, Staging } from './staging.ts'

/** The press room with the three flags, its cameras waiting. */
export class PressScene extends PaintedScene {
  protected readonly entrance: Entrance = { time: 480, from: { near: 1.07, x: 0.5, y: 0.2 } }
  protected override readonly stagings: { readonly [moment in 'signed']: Staging } = {
    signed: {
      time: 900,
      lean: { near: 1.05, x: 0.5, y: 0.3 },
      light: { color: [255, 250, 236], alpha: 0.3, times: 2, blend: 'screen' },
    },
  }

  constructor() {
    super({ key: 'press', active: true })
  }
}
