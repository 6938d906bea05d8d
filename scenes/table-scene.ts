import { SIDES, type Side } from '../src/picture/delegation.ts'
import { PORTRAIT, RANKS, SHEET, TREATY } from '../src/picture/places.ts'
import { easeOut } from './camera-work.ts'
import { breathAt } from './motions.ts'
import { PaintedScene } from './painted-scene.ts'
import type { Entrance, Played, Staging } from './staging.ts'
import type { Thing } from './things.ts'

type Way = NonNullable<Staging['gesture']>['way']

/** How far people go, aside and down, in design units for a portrait of 300: towards the table, away from it, up. */
const WAYS: { readonly [way in Way]: { readonly aside: number; readonly down: number } } = {
  nod: { aside: 2, down: 8 },
  recoil: { aside: -13, down: 3 },
}
/** A sheet has arrived when this share of the moment has passed; then it is part of the treaty. */
const ARRIVED = 0.7
/** The paper on the treaty comes forward by this much when it changes. */
const SLIDE = 10

const TOWARDS_THEM = { near: 1.06, x: 0.1, y: 0.45 } as const
const TOWARDS_TREATY = { near: 1.05, x: 0.5, y: 0.7 } as const
const WARM = [255, 214, 150] as const
const RED = [150, 24, 20] as const
const NIGHT = [6, 10, 14] as const
const WHITE = [255, 255, 255] as const

const STAGINGS = {
  accepted: {
    time: 760,
    lean: TOWARDS_TREATY,
    light: { color: WARM, alpha: 0.1, times: 1, blend: 'screen' },
    gesture: { who: 'theirs', way: 'nod' },
    sheets: 'ours',
  },
  trade: {
    time: 900,
    lean: { ...TOWARDS_TREATY, near: 1.07 },
    light: { color: WARM, alpha: 0.16, times: 1, blend: 'screen' },
    gesture: { who: 'all', way: 'nod' },
    sheets: 'all',
  },
  insult: {
    time: 720,
    lean: TOWARDS_THEM,
    shake: 0.4,
    light: { color: RED, alpha: 0.22, times: 1, blend: 'normal' },
    gesture: { who: 'theirs', way: 'recoil' },
  },
  'red-line': {
    time: 820,
    lean: { ...TOWARDS_THEM, near: 1.09 },
    light: { color: RED, alpha: 0.34, times: 1, blend: 'normal' },
    gesture: { who: 'theirs', way: 'recoil' },
  },
  signed: {
    time: 1100,
    lean: { ...TOWARDS_TREATY, near: 1.09 },
    light: { color: WARM, alpha: 0.2, times: 1, blend: 'screen' },
    gesture: { who: 'all', way: 'nod' },
  },
  'broke-down': {
    time: 1100,
    lean: TOWARDS_THEM,
    shake: 0.6,
    light: { color: NIGHT, alpha: 0.6, times: 1, blend: 'normal' },
    gesture: { who: 'all', way: 'recoil' },
  },
  walked: {
    time: 1100,
    lean: { near: 1.05, x: 0.9, y: 0.4 },
    light: { color: NIGHT, alpha: 0.5, times: 1, blend: 'normal' },
  },
  leak: { time: 620, light: { color: WHITE, alpha: 0.3, times: 2, blend: 'screen' } },
} as const satisfies PaintedScene['stagings']

const theirSide = (played: Played | null): Side => (played?.isMirrored === true ? 'right' : 'left')

/** The villa table: two delegations, the treaty between them, the lake behind. */
export class TableScene extends PaintedScene {
  protected readonly entrance: Entrance = { time: 620, from: { near: 1.12, x: 0.5, y: 0.4 } }
  protected override readonly stagings: PaintedScene['stagings'] = STAGINGS

  constructor() {
    super({ key: 'room', active: true })
  }

  protected override act(now: number, played: Played | null): void {
    for (const side of SIDES) {
      for (const rank of RANKS) this.#seat(side, rank, now, played)
      this.#pass(side, played)
    }
    const share = played?.staging.gesture?.way === 'nod' ? Math.sin(played.share * Math.PI) : 0
    for (const id of ['treaty', 'ink']) {
      const paper = this.things.shown.get(id)
      if (paper !== undefined) paper.image.x = TREATY.x + TREATY.width / 2 + SLIDE * share
    }
  }

  /** The sheet of a side, on its way to the treaty. */
  #pass(side: Side, played: Played | null): void {
    const sheet = this.things.shown.get(`${side}-sheet`)
    if (sheet?.item.kind !== 'image') return
    const sheets = played?.staging.sheets
    const goes = played !== null && sheets !== undefined && (sheets === 'all' || side !== theirSide(played))
    if (!goes) return void sheet.image.setAlpha(0)
    const { item, image } = sheet
    const way = easeOut(Math.min(1, played.share / ARRIVED))
    const [x, y] = [item.x + item.width / 2, item.y + item.height]
    image.setPosition(x + (SHEET.to.x - x) * way, y + (SHEET.to.y + SHEET.height / 2 - y) * way)
    image.setAlpha(played.share < ARRIVED ? 1 : (1 - played.share) / (1 - ARRIVED))
  }

  /** One person, and the lids that close over the eyes: they breathe as one, and do what the moment asks. */
  #seat(side: Side, rank: (typeof RANKS)[number], now: number, played: Played | null): void {
    const person = this.things.shown.get(`${side}-${rank}`)
    if (person?.item.kind !== 'image') return
    const { item } = person
    const gesture = played?.staging.gesture
    const isAsked = gesture !== undefined && (gesture.who === 'all' || side === theirSide(played))
    const share = isAsked ? Math.sin((played?.share ?? 0) * Math.PI) : 0
    const way = WAYS[gesture?.way ?? 'nod']
    const size = (item.width / PORTRAIT.width) * share
    const aside = way.aside * size * (side === 'left' ? 1 : -1)
    const foot = item.y + item.height
    const breath = breathAt(now, item.pace)
    const set = ({ image, item: drawn }: Thing) => {
      if (drawn.kind !== 'image') return
      image.x += aside
      image.y = foot - (foot - drawn.y - drawn.height) * breath + way.down * size
    }
    set(person)
    const lids = this.things.shown.get(`${side}-${rank}-lids`)
    if (lids !== undefined) set(lids)
  }
}
