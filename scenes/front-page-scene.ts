import { PaintedScene } from './painted-scene.ts'
import type { Entrance, Staging } from './staging.ts'

/** What the room was like when it fell apart goes out with it: it is dark before the morning comes. */
const DARK = { color: [6, 10, 14], alpha: 0.85, times: 0, blend: 'normal' } as const

/** The morning after, by the lake: the papers have come. */
export class FrontPageScene extends PaintedScene {
  protected readonly entrance: Entrance = { time: 520, from: { near: 1.12, x: 0.5, y: 0.5 } }
  protected override readonly stagings: { readonly [moment in 'broke-down' | 'walked' | 'ended']: Staging } = {
    'broke-down': { time: 900, shake: 0.5, light: DARK },
    walked: { time: 900, light: DARK },
    ended: { time: 700, lean: { near: 1.02, x: 0.5, y: 0.5 } },
  }

  constructor() {
    super({ key: 'front-page', active: true })
  }
}
