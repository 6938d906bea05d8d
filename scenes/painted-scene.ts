import { BlendModes, type GameObjects, Scene } from 'phaser'
import type { Frame } from '../src/picture/framing.ts'
import type { Item } from '../src/picture/picture.ts'
import { DESIGN, TREATY } from '../src/picture/places.ts'

const BLEND = { normal: BlendModes.NORMAL, screen: BlendModes.SCREEN, multiply: BlendModes.MULTIPLY } as const
const LIFT_MS = 380
/** Lights change by this share of their strength, once in this time in milliseconds. */
const DRIFT = { share: 0.22, time: 5200 } as const
const GLINT = { share: 0.9, time: 2300 } as const
/** Rain falls this far in a second, in design units; dust drifts about its place in this time. */
const RAIN = 1150
const FLOAT = { reach: 14, time: 9000 } as const
/** In full quality the eye sways a little, once in this time: near things move by this much, far ones hardly. */
const SWAY = { near: 5, time: 11_000 } as const
const FADE_MS = 320

/** A scene that shows a picture: a list of things, each an image with a texture, from back to front. */
export abstract class PaintedScene extends Scene {
  /** Whether things may move now, and whether they do so in depth. */
  protected isMoving = false
  #isFull = false
  /** What is shown, by id. */
  protected readonly shown = new Map<string, { readonly image: GameObjects.Image; item: Item }>()
  #opened: () => void = () => undefined
  #frame: Frame | null = null
  /** Settles once the scene can show pictures. */
  readonly opened = new Promise<void>((go) => {
    this.#opened = go
  })

  create(): void {
    this.cameras.main.setOrigin(0, 0)
    this.scene.setVisible(false)
    this.#opened()
  }

  /** Shows a picture; things whose texture is missing are left out. */
  sync(items: readonly Item[], keyOf: (item: Item) => string): void {
    const gone = new Set(this.shown.keys())
    items.forEach((item, depth) => {
      const key = keyOf(item)
      if (!this.textures.exists(key)) return
      gone.delete(item.id)
      const image = this.shown.get(item.id)?.image ?? this.add.image(0, 0, key)
      this.shown.set(item.id, { image, item })
      this.#place(image.setTexture(key).setDepth(depth), item)
    })
    for (const id of gone) {
      this.shown.get(id)?.image.destroy()
      this.shown.delete(id)
    }
  }

  /** Sets whether things may move, and in depth; where they may not, everything stands as the picture says. */
  move(isMoving: boolean, isFull: boolean): void {
    this.#isFull = isMoving && isFull
    if (this.isMoving && !isMoving) {
      this.tweens.killAll()
      for (const { image, item } of this.shown.values()) this.#place(image, item)
      if (this.#frame !== null) this.#point(this.#frame)
      this.cameras.main.setAlpha(1)
    }
    this.isMoving = isMoving
  }

  /** Points the camera; `density` is canvas pixels per shown pixel. */
  look(frame: Frame, width: number, density: number): void {
    const camera = this.cameras.main
    const before = this.#frame
    const dense = { ...frame, scale: frame.scale * density, height: Math.round(frame.height * density) }
    const wide = Math.round(width * density)
    const isSame = camera.width === wide && camera.height === dense.height
    if (isSame && before?.scale === dense.scale && before.x === dense.x && before.y === dense.y) return
    this.#frame = dense
    this.tweens.killTweensOf(camera)
    camera.setViewport(0, 0, wide, dense.height).setAlpha(1)
    if (!this.isMoving || before?.x !== dense.x || before.scale !== dense.scale) this.#point(dense)
    else this.tweens.add({ targets: camera, scrollY: dense.y, duration: LIFT_MS, ease: 'Cubic.out' })
  }

  override update(now: number): void {
    if (!this.isMoving) return
    let nth = 0
    for (const { image, item } of this.shown.values()) {
      nth += 1
      if (item.kind === 'light' && item.motion !== 'none') this.#stir(image, item, now, nth)
      if (this.#isFull && item.kind === 'image') image.x = item.x + item.width / 2 + this.#swayAt(item, now)
    }
  }

  #stir(image: GameObjects.Image, item: Extract<Item, { kind: 'light' }>, now: number, nth: number): void {
    const turnIn = (time: number) => (now / (time * (1 + 0.13 * (nth % 7)))) * Math.PI * 2 + nth
    const foot = item.y + item.height
    if (item.motion === 'fall') {
      const [from, to] = item.way
      image.y = from + ((foot - from + (now / 1000) * RAIN * (0.8 + item.height / 300)) % (to - from))
    } else if (item.motion === 'float') {
      const turn = turnIn(FLOAT.time)
      image.setPosition(item.x + FLOAT.reach * Math.sin(turn), foot + FLOAT.reach * Math.cos(turn * 0.7))
      image.setAlpha(item.alpha * (0.55 + 0.45 * Math.sin(turn * 1.7)))
    } else {
      const { share, time } = item.motion === 'drift' ? DRIFT : GLINT
      image.setAlpha(item.alpha * (1 + share * Math.sin(turnIn(time))))
    }
  }

  /** How far a drawing sways aside: those far from the light stand far away; what fills the picture stays. */
  #swayAt({ width, shade }: Extract<Item, { kind: 'image' }>, now: number): number {
    if (width >= DESIGN.width) return 0
    return SWAY.near * (1 - 0.85 * shade) * Math.sin((now / SWAY.time) * Math.PI * 2)
  }

  /** Takes everything away; the scene is not seen until it appears again. */
  clear(): void {
    for (const { image } of this.shown.values()) image.destroy()
    this.shown.clear()
    this.scene.setVisible(false)
  }

  /** Lets the scene appear. */
  appear(): void {
    this.scene.setVisible(true)
    if (!this.isMoving) return
    this.cameras.main.setAlpha(0)
    this.tweens.add({ targets: this.cameras.main, alpha: 1, duration: FADE_MS })
  }

  #point({ x, y, scale }: Frame): void {
    this.cameras.main.setZoom(scale).setScroll(x, y)
  }

  #place(image: GameObjects.Image, item: Item): void {
    const box = item.kind === 'ink' ? TREATY : item
    image.setOrigin(0.5, 1).setPosition(box.x + box.width / 2, box.y + box.height)
    image.setDisplaySize(box.width, box.height)
    if (item.kind === 'image') image.setFlipX(item.flip)
    if (item.kind === 'light') image.setAlpha(item.alpha).setBlendMode(BLEND[item.blend])
  }
}
