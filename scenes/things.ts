import { BlendModes, type GameObjects, type Scene } from 'phaser'
import type { Item } from '../src/picture/picture.ts'
import { DESIGN, TREATY } from '../src/picture/places.ts'
import { within } from './camera-work.ts'
import { stir } from './motions.ts'

const BLEND = { normal: BlendModes.NORMAL, screen: BlendModes.SCREEN, multiply: BlendModes.MULTIPLY } as const
/** In full quality the eye sways a little, once in this time: near things move by this much, far ones hardly. */
const SWAY = { near: 5, time: 11_000 } as const
/** A thing that is new, or drawn otherwise, comes in this time (milliseconds). */
const DISSOLVE_MS = 220

/** A thing that is shown, and since when it has been coming or going: null where it simply stands. */
export interface Thing {
  readonly image: GameObjects.Image
  readonly item: Item
  readonly key: string
  readonly since: number | null
}

const restingAlpha = (item: Item): number => (item.kind === 'ink' ? 1 : item.alpha)

/** Puts a thing where the picture has it. */
function place(image: GameObjects.Image, item: Item): void {
  const box = item.kind === 'ink' ? TREATY : item
  image.setOrigin(0.5, 1).setPosition(box.x + box.width / 2, box.y + box.height)
  image.setDisplaySize(box.width, box.height).setAlpha(restingAlpha(item))
  image.setAngle(item.kind === 'light' ? item.turn : 0)
  if (item.kind === 'image') image.setFlipX(item.flip)
  if (item.kind === 'light') image.setBlendMode(BLEND[item.blend])
}

/** How far a drawing sways aside: those far from the light stand far away; what fills the picture stays. */
function swayAt({ width, shade }: Extract<Item, { kind: 'image' }>, now: number): number {
  if (width >= DESIGN.width) return 0
  return SWAY.near * (1 - 0.85 * shade) * Math.sin((now / SWAY.time) * Math.PI * 2)
}

/** The things of one scene, each an image with a texture, from back to front. */
export class Things {
  readonly #scene: Scene
  /** By id. */
  readonly shown = new Map<string, Thing>()
  /** Drawings that are going, above those that have come in their place. */
  readonly #going = new Set<Thing>()

  constructor(scene: Scene) {
    this.#scene = scene
  }

  /** The textures in use. */
  keys(): readonly string[] {
    return [...this.shown.values(), ...this.#going].map(({ key }) => key)
  }

  /** Shows a picture; what has no texture is left out. From `now` on what is new dissolves in; null: at once. */
  sync(items: readonly Item[], keyOf: (item: Item) => string, now: number | null): void {
    const gone = new Set(this.shown.keys())
    items.forEach((item, depth) => {
      const key = keyOf(item)
      if (!this.#scene.textures.exists(key)) return
      gone.delete(item.id)
      const before = this.shown.get(item.id)
      if (before !== undefined && before.key !== key && now !== null) this.#letGo(before, depth, now)
      const image = before?.image ?? this.#scene.add.image(0, 0, key)
      const since = before === undefined ? now : before.since
      this.shown.set(item.id, { image, item, key, since })
      place(image.setTexture(key).setDepth(depth), item)
    })
    for (const id of gone) {
      this.shown.get(id)?.image.destroy()
      this.shown.delete(id)
    }
  }

  /** Moves everything to where it is at a time; `inDepth`: near things sway more than far ones. */
  stir(now: number, inDepth: boolean): void {
    let nth = 0
    for (const [id, thing] of this.shown) {
      const { image, item, since } = thing
      nth += 1
      if (item.kind === 'image') image.x = item.x + item.width / 2 + (inDepth ? swayAt(item, now) : 0)
      stir(image, item, now, nth)
      if (since === null) continue
      const share = within((now - since) / DISSOLVE_MS)
      image.setAlpha(restingAlpha(item) * share)
      if (share === 1) this.shown.set(id, { ...thing, since: null })
    }
    for (const going of this.#going) {
      const share = (now - (going.since ?? 0)) / DISSOLVE_MS
      going.image.setAlpha(Math.max(0, 1 - share))
      if (share < 1) continue
      going.image.destroy()
      this.#going.delete(going)
    }
  }

  /** Puts everything at once where the picture has it. */
  settle(): void {
    for (const { image } of this.#going) image.destroy()
    this.#going.clear()
    for (const [id, thing] of this.shown) {
      this.shown.set(id, { ...thing, since: null })
      place(thing.image, thing.item)
    }
  }

  /** Takes everything away. */
  clear(): void {
    for (const { image } of [...this.shown.values(), ...this.#going]) image.destroy()
    this.shown.clear()
    this.#going.clear()
  }

  /** A copy of a drawing stays above the one that takes its place, and goes; lights change at once. */
  #letGo(thing: Thing, depth: number, now: number): void {
    if (thing.item.kind === 'light') return
    const image = this.#scene.add.image(0, 0, thing.key)
    place(image, thing.item)
    this.#going.add({ ...thing, image: image.setDepth(depth + 0.5), since: now })
  }
}
