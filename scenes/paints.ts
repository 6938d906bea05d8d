import type { Textures } from 'phaser'
import { urlOf } from '../src/picture/art.ts'
import type { Item } from '../src/picture/picture.ts'
import { DESIGN, type ImageName, TREATY } from '../src/picture/places.ts'
import { paintInk, paintLight } from './brush.ts'
import { pause, rasterise } from './raster.ts'

/** No texture is wider than this, in pixels: memory, and what small graphics cards can hold. */
const WIDEST = 3200
const pixels = (units: number, scale: number): number => Math.max(1, Math.min(WIDEST, Math.ceil(units * scale)))
/** Draws what pictures need into textures, each once, at the size it is shown. */
export class Paints {
  readonly #textures: Textures.TextureManager
  readonly #drawings = new Map<ImageName, Promise<HTMLImageElement | null>>()
  readonly #keys = new Set<string>()

  readonly #isSlow: boolean

  /** `isSlow` where the processor draws. */
  constructor(textures: Textures.TextureManager, isSlow: boolean) {
    this.#textures = textures
    this.#isSlow = isSlow
  }

  /** The texture of an item where a design unit is `scale` pixels wide. */
  keyOf(item: Item, scale: number): string {
    if (item.kind === 'light') return `light ${item.shape} ${item.color.join(' ')}`
    if (item.kind === 'ink') return `ink ${item.lines.map(({ letter }) => letter ?? '-').join('')} ${scale}`
    return `${item.image} ${item.shade} ${pixels(item.width, scale)} ${item.part.join(' ')}`
  }

  /** Makes the textures of a picture that are still missing; stops early once `isStale`. */
  async prepare(items: readonly Item[], scale: number, isStale: () => boolean): Promise<void> {
    for (const item of items) if (item.kind === 'image') void this.#drawing(item.image)
    for (const item of items) {
      const key = this.keyOf(item, scale)
      if (this.#keys.has(key)) continue
      const canvas = item.kind === 'image' ? await this.#raster(item, scale) : this.#brushed(item, scale)
      if (canvas !== null && !this.#keys.has(key)) {
        this.#textures.addCanvas(key, canvas)
        this.#keys.add(key)
      }
      if (isStale()) return
      await pause()
    }
  }

  /** Fetches drawings that may be wanted soon. */
  async fetchAhead(images: readonly ImageName[]): Promise<void> {
    for (const image of images) await this.#drawing(image)
  }

  /** Drops the large textures that no shown picture uses. */
  sweep(used: ReadonlySet<string>): void {
    for (const key of this.#keys) {
      if (used.has(key) || key.startsWith('light')) continue
      this.#textures.remove(key)
      this.#keys.delete(key)
    }
  }

  #drawing(image: ImageName): Promise<HTMLImageElement | null> {
    const known = this.#drawings.get(image)
    if (known !== undefined) return known
    const drawing = new Promise<HTMLImageElement | null>((loaded) => {
      const url = urlOf(image)
      if (url === null) return loaded(null)
      const element = new Image()
      element.onload = () => loaded(element)
      element.onerror = () => loaded(null)
      element.src = url
    })
    this.#drawings.set(image, drawing)
    return drawing
  }

  async #raster(item: Extract<Item, { kind: 'image' }>, scale: number): Promise<HTMLCanvasElement | null> {
    const drawing = await this.#drawing(item.image)
    if (drawing === null) return null
    const width = pixels(item.width, scale)
    const height = Math.max(1, Math.round((width * item.height) / item.width))
    return rasterise(drawing, { width, height, part: item.part, shade: item.shade }, this.#isSlow)
  }

  #brushed(item: Exclude<Item, { kind: 'image' }>, scale: number): HTMLCanvasElement | null {
    if (item.kind === 'light') return paintLight(item.shape, item.color)
    return paintInk(item.lines, TREATY, Math.min(scale, WIDEST / DESIGN.width))
  }
}
