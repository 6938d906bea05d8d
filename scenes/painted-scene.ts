import { BlendModes, type GameObjects, Scene } from 'phaser'
import type { Frame } from '../src/picture/framing.ts'
import type { Moment } from '../src/picture/moment.ts'
import type { Item } from '../src/picture/picture.ts'
import { DESIGN } from '../src/picture/places.ts'
import { CameraWork, easeOut, type Lean, together, UPRIGHT } from './camera-work.ts'
import { type Entrance, entering, leaning, type Played, type Staging, strengthOf } from './staging.ts'
import { Things } from './things.ts'

/** A scene goes in this time (milliseconds). */
const LEAVE_MS = 260
/** Above every thing. */
const VEIL_DEPTH = 10_000

/** A scene that shows a picture, comes in and goes, and plays the moments it knows. */
export abstract class PaintedScene extends Scene {
  protected abstract readonly entrance: Entrance
  protected readonly stagings: { readonly [moment in Moment]?: Staging } = {}
  protected readonly things = new Things(this)
  #now = 0
  #isMoving = false
  #isFull = false
  /** Since when it comes in or goes, and the moment that is on. */
  #entered: number | null = null
  #left: number | null = null
  #played: { readonly staging: Staging; readonly since: number; readonly isMirrored: boolean } | null = null
  #work: CameraWork | null = null
  #veil: GameObjects.Rectangle | null = null
  #opened: () => void = () => undefined
  /** Settles once the scene can show pictures. */
  readonly opened = new Promise<void>((go) => {
    this.#opened = go
  })

  create(): void {
    this.#work = new CameraWork(this.cameras.main)
    const { width, height } = DESIGN
    this.#veil = this.add
      .rectangle(width / 2, height / 2, width, height)
      .setDepth(VEIL_DEPTH)
      .setVisible(false)
    this.scene.setVisible(false)
    this.#opened()
  }

  /** The textures in use. */
  keys(): readonly string[] {
    return this.things.keys()
  }

  /** Shows a picture; things whose texture is missing are left out. */
  sync(items: readonly Item[], keyOf: (item: Item) => string): void {
    this.things.sync(items, keyOf, this.#isMoving && this.scene.isVisible() ? this.#now : null)
  }

  /** Sets whether things may move, and in depth; where they may not, everything stands as the picture says. */
  move(isMoving: boolean, isFull: boolean): void {
    this.#isFull = isFull
    if (this.#isMoving && !isMoving) this.settle()
    this.#isMoving = isMoving
  }

  /** Points the camera; `density` is canvas pixels per shown pixel. */
  look(frame: Frame, width: number, density: number): void {
    const dense = { ...frame, scale: frame.scale * density, height: Math.round(frame.height * density) }
    this.#work?.look(dense, Math.round(width * density), this.#isMoving)
  }

  /** Lets the scene come in, above the one that goes. */
  appear(): void {
    this.#left = null
    this.#entered = this.#isMoving ? this.#now : null
    this.cameras.main.setAlpha(this.#isMoving ? 0 : 1)
    this.scene.bringToTop().setVisible(true)
  }

  /** Lets the scene go; then it holds nothing any more. */
  leave(): void {
    if (this.#isMoving) this.#left = this.#now
    else this.#clear()
  }

  /** Plays a moment, where the scene knows it and things may move; mirrored where the other side sits on the right. */
  play(moment: Moment, isMirrored: boolean): void {
    const staging = this.stagings[moment]
    if (this.#isMoving && staging !== undefined) this.#played = { staging, since: this.#now, isMirrored }
  }

  /** Ends at once what is on its way: coming in, going, a moment. */
  settle(): void {
    if (this.#left !== null) this.#clear()
    this.#entered = null
    this.#endMoment()
    this.things.settle()
    this.cameras.main.setAlpha(1)
    this.#work?.settle()
    this.#work?.stand(this.#now, UPRIGHT)
  }

  override update(now: number): void {
    this.#now = now
    if (!this.scene.isVisible()) return
    const entrance = this.#enter(now)
    const played = this.#playedAt(now)
    this.#work?.stand(now, played === null ? entrance : together(entrance, leaning(played)))
    if (!this.#isMoving) return
    this.things.stir(now, this.#isFull)
    if (played !== null) this.#shine(played)
    this.act(now, played)
  }

  /** What the scene does besides, frame by frame, while things may move. */
  protected act(_now: number, _played: Played | null): void {}

  /** Comes in or goes; gives the leaning that belongs to it. */
  #enter(now: number): Lean {
    if (this.#left !== null) {
      const share = (now - this.#left) / LEAVE_MS
      this.cameras.main.setAlpha(Math.max(0, 1 - share))
      if (share >= 1) this.#clear()
      return UPRIGHT
    }
    if (this.#entered === null) return UPRIGHT
    const share = Math.min(1, Math.max(0, now - this.#entered) / this.entrance.time)
    this.cameras.main.setAlpha(easeOut(share))
    if (share === 1) this.#entered = null
    return entering(this.entrance, share)
  }

  #playedAt(now: number): Played | null {
    if (this.#played === null) return null
    const { staging, since, isMirrored } = this.#played
    const share = Math.max(0, now - since) / staging.time
    if (share < 1) return { staging, share, isMirrored }
    this.#endMoment()
    this.things.settle()
    return null
  }

  #endMoment(): void {
    this.#played = null
    this.#veil?.setVisible(false)
  }

  #shine({ staging: { light }, share }: Played): void {
    if (light === undefined) return
    const [red, green, blue] = light.color
    const blend = light.blend === 'screen' ? BlendModes.SCREEN : BlendModes.NORMAL
    this.#veil
      ?.setFillStyle(red * 65_536 + green * 256 + blue, strengthOf(light, share))
      .setBlendMode(blend)
      .setVisible(true)
  }

  #clear(): void {
    this.#left = null
    this.things.clear()
    this.scene.setVisible(false)
  }
}
