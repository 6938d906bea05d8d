import type { GameObjects } from 'phaser'
import type { Item } from '../src/picture/picture.ts'

type Image = GameObjects.Image
type Drawing = Extract<Item, { kind: 'image' }>
type Light = Extract<Item, { kind: 'light' }>
const TURN = Math.PI * 2

/** One breath takes this long, in milliseconds; each person has another pace. */
const BREATH = { time: 4200, share: 0.007 } as const
/** Eyes close this often and for so long; now and then twice. */
const BLINK = { every: 4100, closed: 120, again: 210 } as const
/** Cloth swings between its two drawings once in this time. */
const WAVE_MS = 5200
/** A pen writes for a part of this time, and rests. */
const WRITE = { time: 7400, share: 0.55, stroke: 1.6, lifted: 3 } as const
const SAIL = { time: 280_000, rock: 1.4 } as const
/** Lights change by this share of their strength, once in this time. */
const DRIFT = { share: 0.22, time: 5200 } as const
const GLINT = { share: 0.9, time: 2300 } as const
/** A flash goes off about this often, dies away in this time, and is this strong. */
const FLASH = { every: 6400, time: 260, alpha: 0.8 } as const
/** Rain falls this far in a second, in design units; dust drifts about its place in this time. */
const RAIN = 1150
const FLOAT = { reach: 14, time: 9000 } as const

const foot = ({ y, height }: Drawing | Light): number => y + height

/** How a person's height is stretched by breath. */
export const breathAt = (now: number, pace: number): number =>
  1 + BREATH.share * Math.sin((now / (BREATH.time + 190 * pace) + pace / 6) * TURN)

function write(image: Image, item: Drawing, now: number): void {
  const share = ((now + item.pace * 1310) % WRITE.time) / WRITE.time
  const way = Math.min(1, share / WRITE.share)
  const isWriting = share < WRITE.share
  const stroke = isWriting ? WRITE.stroke * Math.sin(now / 60) : -WRITE.lifted
  const done = isWriting ? way : 1 - (share - WRITE.share) / (1 - WRITE.share)
  const [across, down] = item.reach
  image.setPosition(item.x + item.width / 2 + across * done, foot(item) + down * done + stroke)
}

const DRAWINGS: { readonly [motion in Drawing['motion']]?: (image: Image, item: Drawing, now: number) => void } = {
  breathe: (image, item, now) => image.setDisplaySize(item.width, item.height * breathAt(now, item.pace)),
  blink(image, item, now) {
    const since = (now + item.pace * 977) % (BLINK.every + item.pace * 430)
    const isTwice = item.pace % 2 === 0
    const isClosed = since < BLINK.closed || (isTwice && since > BLINK.again && since < BLINK.again + BLINK.closed)
    image.setAlpha(isClosed ? 1 : 0)
  },
  wave: (image, item, now) => image.setAlpha(0.5 - 0.5 * Math.cos((now / (WAVE_MS + 310 * item.pace)) * TURN)),
  write,
  sail(image, item, now) {
    const turn = (now / (SAIL.time * (1 + 0.3 * item.pace))) * TURN
    image.setPosition(item.x + item.width / 2 + item.reach[0] * Math.sin(turn), foot(item) + Math.sin(turn * 61))
    image.setFlipX(Math.cos(turn) < 0).setAngle(SAIL.rock * Math.sin(turn * 47))
  },
}

/** A slow swing of its own for the nth light. */
const swing = (now: number, time: number, nth: number): number => (now / (time * (1 + 0.13 * (nth % 7)))) * TURN + nth

const LIGHTS: { readonly [motion in Light['motion']]?: (image: Image, item: Light, now: number, nth: number) => void } =
  {
    drift: (image, item, now, nth) =>
      image.setAlpha(item.alpha * (1 + DRIFT.share * Math.sin(swing(now, DRIFT.time, nth)))),
    glint: (image, item, now, nth) =>
      image.setAlpha(item.alpha * (1 + GLINT.share * Math.sin(swing(now, GLINT.time, nth)))),
    flash(image, _, now, nth) {
      const since = (now + nth * 1733) % (FLASH.every + (nth % 5) * 900)
      image.setAlpha(since < FLASH.time ? FLASH.alpha * (1 - since / FLASH.time) : 0)
    },
    fall(image, item, now) {
      const [from, to] = item.way
      image.y = from + ((foot(item) - from + (now / 1000) * RAIN * (0.8 + item.height / 300)) % (to - from))
    },
    float(image, item, now, nth) {
      const turn = swing(now, FLOAT.time, nth)
      image.setPosition(item.x + FLOAT.reach * Math.sin(turn), foot(item) + FLOAT.reach * Math.cos(turn * 0.7))
      image.setAlpha(item.alpha * (0.55 + 0.45 * Math.sin(turn * 1.7)))
    },
  }

/** Moves a thing to where its motion has it at a time in milliseconds; the nth of a picture, back to front. */
export function stir(image: Image, item: Item, now: number, nth: number): void {
  if (item.kind === 'image') DRAWINGS[item.motion]?.(image, item, now)
  else if (item.kind === 'light') LIGHTS[item.motion]?.(image, item, now, nth)
}
