import { band, high, low, noise } from './filters.mjs'
import { inRoom } from './room.mjs'
import { lay, RATE, silence, tape } from './tape.mjs'
import { struck, thud } from './tones.mjs'
import { murmurOf } from './voices.mjs'

const HALL = { seconds: 1.1, dark: 0.55, wet: 0.28 }
const CRYSTAL = [
  [1, 1, 0.11],
  [1.62, 0.45, 0.07],
  [2.41, 0.22, 0.045],
]
const BRASS = [
  [0.5, 0.25, 1.3],
  [1, 1, 1.1],
  [2.01, 0.5, 0.75],
  [2.98, 0.22, 0.42],
  [4.07, 0.1, 0.22],
]

/** A glass is set down, and touches another. */
export function glass(chance) {
  const dry = tape(1)
  lay(dry, thud(150, 0.2, chance), 0.02, 0.3)
  lay(dry, struck(1870, 0.5, CRYSTAL, 0.004), 0.03, 0.32, 0.2)
  lay(dry, struck(2210, 0.45, CRYSTAL, 0.004), 0.19, 0.14, 0.35)
  return inRoom(dry, HALL)
}

/** A chair leg on parquet: the wood holds, gives and holds again. */
function scrape(seconds, slow, fast, chance) {
  const made = silence(seconds)
  let at = 0
  while (at < seconds) {
    const share = at / seconds
    const strength = Math.sin(Math.PI * share) ** 0.8 * chance.between(0.6, 1)
    const blow = Math.round(at * RATE)
    for (let i = 0; i < 0.006 * RATE && blow + i < made.length; i++) {
      made[blow + i] += strength * chance.between(-1, 1) * Math.exp(-i / (0.0016 * RATE))
    }
    at += 1 / (slow + (fast - slow) * share) / chance.between(0.85, 1.15)
  }
  const wood = [310, 520, 880].map((hertz) => band(made, hertz, 5))
  return low(
    made.map((value, i) => 0.12 * value + wood[0][i] + 0.8 * wood[1][i] + 0.4 * wood[2][i]),
    2200,
  )
}

/** People sit down, or shift on their chairs. */
export function chairs(chance) {
  const dry = tape(2)
  for (const [at, pan] of [
    [0.03, -0.5],
    [0.34, 0.45],
    [0.72, 0.1],
  ]) {
    lay(dry, scrape(chance.between(0.16, 0.26), 48, 80, chance), at, chance.between(0.6, 1), pan)
    lay(dry, thud(chance.between(80, 110), 0.2, chance), at + 0.2, 0.22, pan)
  }
  return inRoom(dry, HALL)
}

/** A chair is pushed back; somebody is on their feet. Nobody speaks. */
export function breakdown(chance) {
  const dry = tape(3)
  lay(dry, scrape(0.62, 60, 135, chance), 0.03, 1.2, 0.35)
  lay(dry, thud(64, 0.7, chance), 0.6, 0.9, 0.35)
  for (const [n, at] of [1.05, 1.52, 1.98].entries())
    lay(dry, thud(92, 0.25, chance), at, 0.3 - 0.07 * n, 0.45 + 0.15 * n)
  return inRoom(dry, { seconds: 1.6, dark: 0.5, wet: 0.34 })
}

/** Everybody says something to a neighbour at once, and stops. */
export function murmur(chance) {
  const dry = tape(3)
  for (let n = 0; n < 11; n++) {
    const pan = -0.8 + (1.6 * n) / 10
    for (const [at, mono] of murmurOf(2.3, chance, 1)) {
      const swell = Math.sin(Math.PI * Math.min(1, (at + 0.15) / 2.7))
      lay(dry, mono, at, swell, pan)
    }
  }
  return inRoom(dry, { seconds: 1.2, dark: 0.6, wet: 0.4 })
}

/** One press of a camera: the mirror goes up, the shutter shuts. */
export function shutter(chance) {
  const made = silence(0.16)
  for (const [at, hertz, strength] of [
    [0.004, chance.between(1500, 2000), 0.7],
    [chance.between(0.055, 0.085), chance.between(2200, 2900), 1],
  ]) {
    const long = 0.03
    const click = band(noise(long, chance), hertz, 1.4)
    const from = Math.round(at * RATE)
    for (let i = 0; i < click.length; i++) {
      const t = i / RATE
      made[from + i] += strength * click[i] * Math.min(1, t / 0.002) * Math.exp(-t * 140)
    }
  }
  return low(high(made, 500), 5200)
}

/** The cameras behind the rope, all at once and then fewer. */
export function shutters(chance) {
  const dry = tape(2)
  for (let n = 0; n < 15; n++) {
    const at = 0.03 + 1.5 * chance.between(0, 1) ** 1.6
    lay(dry, shutter(chance), at, chance.between(0.35, 1), chance.between(-0.8, 0.8))
  }
  return inRoom(dry, { seconds: 0.6, dark: 0.6, wet: 0.2 })
}

/** A small brass bell, twice: the host calls the recess. */
export function bell() {
  const dry = tape(4)
  lay(dry, struck(698.5, 3.4, BRASS, 0.006), 0.02, 1, -0.1)
  lay(dry, struck(698.5, 2.9, BRASS, 0.006), 0.62, 0.7, 0.05)
  return inRoom(dry, { seconds: 1.8, dark: 0.55, wet: 0.22 })
}
