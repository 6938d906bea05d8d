import { PaintedScene } from './painted-scene.ts'

/** Title, desk, steps, terrace, press room, capitals: one drawing that fills the window. */
export class BackdropScene extends PaintedScene {
  constructor() {
    super({ key: 'backdrop', active: true })
  }
}
