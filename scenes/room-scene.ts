import type { Fact } from '../src/rules/fact.ts'
import { PaintedScene } from './painted-scene.ts'

/** One breath takes this long, in milliseconds; each person has another pace. */
const BREATH_MS = 4200
const BREATH = 0.007
const FLOURISH_MS = 520
/** How far, in design units, a nod goes down and the paper comes forward. */
const NOD = 7
const SLIDE = 10

type Flourish = 'nod' | 'slide'

/** A small movement for a fact; most facts have none. */
function flourishOf(fact: Fact): Flourish | null {
  if (fact.fact === 'settled') return 'slide'
  if (fact.fact !== 'answered') return null
  return fact.answer.kind === 'accepted' || fact.answer.kind === 'proposal' ? 'nod' : null
}

/** The villa table: two delegations, the treaty between them, the lake behind. */
export class RoomScene extends PaintedScene {
  #now = 0
  readonly #begun = new Map<Flourish, number>()

  constructor() {
    super({ key: 'room', active: true })
  }

  /** Plays what has just happened; the picture is the same without. */
  play(facts: readonly Fact[]): void {
    if (!this.isMoving) return
    for (const fact of facts) {
      const flourish = flourishOf(fact)
      if (flourish !== null) this.#begun.set(flourish, this.#now)
    }
  }

  override update(now: number): void {
    super.update(now)
    this.#now = now
    if (!this.isMoving) return
    const nod = this.#stroke('nod') * NOD
    const slide = this.#stroke('slide') * SLIDE
    let nth = 0
    for (const { image, item } of this.shown.values()) {
      nth += 1
      if (item.kind === 'image' && item.alive) {
        const breath = 1 + BREATH * Math.sin((now / (BREATH_MS + 190 * (nth % 5))) * Math.PI * 2 + nth)
        image.setDisplaySize(item.width, item.height * breath)
        image.y = item.y + item.height + (nod * item.width) / 312
      } else if (item.id === 'treaty' || item.id === 'ink') image.x = 800 + slide
    }
  }

  /** How far a flourish has gone: up to 1 and back to 0. */
  #stroke(flourish: Flourish): number {
    const begun = this.#begun.get(flourish)
    if (begun === undefined) return 0
    const share = (this.#now - begun) / FLOURISH_MS
    if (share < 1) return Math.sin(share * Math.PI)
    this.#begun.delete(flourish)
    return 0
  }
}
