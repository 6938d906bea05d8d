import type { Cameras } from 'phaser'
import type { Frame } from '../src/picture/framing.ts'

/**
 * What a scene adds to its frame for a while: how much nearer the camera stands (1: as framed), and towards which side
 * of the frame, 0 to 1 across and down. A camera that leans never sees past the frame.
 */
export interface Lean {
  readonly near: number
  readonly x: number
  readonly y: number
}

export const UPRIGHT: Lean = { near: 1, x: 0.5, y: 0.5 }
const GLIDE_MS = 380

export const easeOut = (share: number): number => 1 - (1 - share) ** 3
/** A share kept between 0 and 1. */
export const within = (share: number): number => Math.max(0, Math.min(1, share))

/** Two leanings at once. */
export const together = (one: Lean, two: Lean): Lean => ({
  near: one.near * two.near,
  x: within(one.x + two.x - 0.5),
  y: within(one.y + two.y - 0.5),
})

/** One camera: it stands at a frame, glides where only the height changes, and leans. */
export class CameraWork {
  readonly #camera: Cameras.Scene2D.Camera
  #frame: Frame | null = null
  #glide: { readonly from: number; begun: number | null } | null = null

  constructor(camera: Cameras.Scene2D.Camera) {
    this.#camera = camera.setOrigin(0, 0)
  }

  /** Points at a frame in canvas pixels, `width` wide; glides there where that is wanted and only its height is new. */
  look(frame: Frame, width: number, mayGlide: boolean): void {
    const before = this.#frame
    const isSame = this.#camera.width === width && this.#camera.height === frame.height
    if (isSame && before?.scale === frame.scale && before.x === frame.x && before.y === frame.y) return
    this.#frame = frame
    const isHeight = before?.x === frame.x && before.scale === frame.scale
    this.#glide = mayGlide && isHeight ? { from: before.y, begun: null } : null
    this.#camera.setViewport(0, 0, width, frame.height)
    this.stand(0, UPRIGHT)
  }

  /** Ends a glide at once. */
  settle(): void {
    this.#glide = null
  }

  /** Stands as it should at a time in milliseconds. */
  stand(now: number, lean: Lean): void {
    if (this.#frame === null) return
    const { scale, x } = this.#frame
    const zoom = scale * lean.near
    const spare = 1 / scale - 1 / zoom
    const [aside, down] = [this.#camera.width * spare * lean.x, this.#camera.height * spare * lean.y]
    this.#camera.setZoom(zoom).setScroll(x + aside, this.#heightAt(now, this.#frame.y) + down)
  }

  #heightAt(now: number, y: number): number {
    if (this.#glide === null) return y
    this.#glide.begun ??= now
    const share = (now - this.#glide.begun) / GLIDE_MS
    if (share < 1) return this.#glide.from + (y - this.#glide.from) * easeOut(within(share))
    this.#glide = null
    return y
  }
}
