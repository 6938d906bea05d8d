import { BlendModes, CANVAS, Game, type Renderer, Scale, WEBGL } from 'phaser'
import type { SceneName } from '../src/picture/director.ts'
import { AtlasScene } from './atlas-scene.ts'
import { CapitalsScene } from './capitals-scene.ts'
import { DeskScene } from './desk-scene.ts'
import { FrontPageScene } from './front-page-scene.ts'
import type { PaintedScene } from './painted-scene.ts'
import { PressScene } from './press-scene.ts'
import type { Drawing } from './quality.ts'
import { StepsScene } from './steps-scene.ts'
import { TableScene } from './table-scene.ts'
import { TerraceScene } from './terrace-scene.ts'
import { TitleScene } from './title-scene.ts'

export type Scenes = { readonly [name in SceneName]: PaintedScene }

/** The one game on the page: its canvas, its scenes, its size. */
export interface Easel {
  readonly game: Game
  readonly scenes: Scenes
  /** Shown size in pixels, and canvas pixels per shown pixel. */
  readonly size: { width: number; height: number; density: number }
  /** Follows the parent's size; true where it has changed. */
  fit(): boolean
  /** Takes the game off the page. */
  close(): void
}

const NIGHT = '#0a1214'
const DENSEST = 2
/** Where the processor draws, a canvas holds no more pixels than this: about 10 ms a picture. */
const SOFTWARE_PIXELS = 1_600_000

/** Every browser blends these on a canvas, but Phaser asks for it too early and then leaves them out. */
function blendOnCanvas(renderer: Renderer.Canvas.CanvasRenderer): void {
  const modes = renderer.blendModes as unknown as string[]
  modes[BlendModes.SCREEN] = 'screen'
  modes[BlendModes.MULTIPLY] = 'multiply'
}

/** Canvas pixels per shown pixel for a shown area. */
function densityOf(area: number, drawing: Drawing): number {
  const sharp = Math.min(DENSEST, window.devicePixelRatio)
  return drawing === 'software' ? Math.min(sharp, Math.sqrt(SOFTWARE_PIXELS / area)) : sharp
}

/** Opens the game over a parent: on a graphics card, or with the browser's own canvas where the processor draws. */
export async function openEasel(parent: HTMLElement, drawing: Drawing): Promise<Easel> {
  const measure = () => {
    const width = Math.max(1, parent.clientWidth)
    const height = Math.max(1, parent.clientHeight)
    return { width, height, density: densityOf(width * height, drawing) }
  }
  const size = measure()
  const scenes: Scenes = {
    'lake-dusk': new TitleScene(),
    desk: new DeskScene(),
    steps: new StepsScene(),
    room: new TableScene(),
    terrace: new TerraceScene(),
    press: new PressScene(),
    capitals: new CapitalsScene(),
    'front-page': new FrontPageScene(),
    atlas: new AtlasScene(),
  }
  const game = new Game({
    type: drawing === 'software' ? CANVAS : WEBGL,
    parent,
    scene: Object.values(scenes),
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    backgroundColor: NIGHT,
    scale: {
      mode: Scale.NONE,
      width: Math.round(size.width * size.density),
      height: Math.round(size.height * size.density),
      zoom: 1 / size.density,
    },
  })
  await Promise.all(Object.values(scenes).map(({ opened }) => opened))
  if (game.renderer.type === CANVAS) blendOnCanvas(game.renderer as Renderer.Canvas.CanvasRenderer)
  return {
    game,
    scenes,
    size,
    fit() {
      const now = measure()
      if (now.width === size.width && now.height === size.height && now.density === size.density) return false
      Object.assign(size, now)
      game.scale.setZoom(1 / now.density)
      game.scale.resize(Math.round(now.width * now.density), Math.round(now.height * now.density))
      return true
    },
    close() {
      const { canvas } = game
      try {
        game.destroy(true)
        game.loop.tick() // destruction is done in the next step, and the loop may be asleep
      } catch {
        // A lost context cannot be tidied up; the canvas below still goes.
      }
      canvas.remove()
    },
  }
}
