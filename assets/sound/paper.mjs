import { band, high, low, noise } from './filters.mjs'
import { inRoom } from './room.mjs'
import { lay, RATE, sound, tape } from './tape.mjs'
import { struck, thud } from './tones.mjs'

const STUDY = { seconds: 0.5, dark: 0.6, wet: 0.16 }
const hump = (share) => (share <= 0 || share >= 1 ? 0 : Math.sin(Math.PI * share) ** 2)

/** A sheet that moves: soft noise with many small folds in it, loudest where the hand is quickest. */
function rustle(seconds, folds, chance) {
  const body = high(low(noise(seconds, chance), 5200), 900)
  const made = body.map((value, i) => 0.3 * value * hump(i / body.length))
  for (let n = 0; n < folds; n++) {
    const at = chance.between(0.05, 0.85) * seconds
    const long = chance.between(0.006, 0.03)
    const fold = band(noise(long, chance), chance.between(1600, 4200), 0.9)
    const from = Math.round(at * RATE)
    const strength = chance.between(0.2, 1) * hump(at / seconds)
    for (let i = 0; i < fold.length && from + i < made.length; i++) {
      made[from + i] += strength * fold[i] * hump(i / fold.length)
    }
  }
  return made
}

/** A leaf of paper is turned. */
export function paper(chance) {
  const dry = tape(1)
  lay(dry, rustle(0.55, 60, chance), 0.02, 1, -0.25)
  lay(dry, rustle(0.3, 30, chance), 0.36, 0.55, 0.25)
  return inRoom(dry, STUDY)
}

/** The nib runs as fast as the hand: noise whose pitch and strength follow it. */
function strokes(lengths, chance, at = 0.03, onto = tape(1)) {
  for (const [n, long] of lengths.entries()) {
    const scratch = band(noise(long, chance), chance.between(2100, 3000), 1.1)
    const grain = chance.between(70, 110)
    const mono = scratch.map((value, i) => {
      const t = i / RATE
      return value * hump(t / long) * (0.75 + 0.25 * Math.sin(2 * Math.PI * grain * t))
    })
    lay(onto, low(mono, 4800), at, n % 2 === 0 ? 1 : 0.75, 0.15)
    at += long * 0.92 + chance.between(0.01, 0.05)
  }
  return onto
}

/** A few words are written. */
export const pen = (chance) => inRoom(strokes([0.12, 0.08, 0.15, 0.1, 0.18], chance), STUDY)

/** A name is written: a long line, a flourish, the nib set down at the end. */
export function signature(chance) {
  const dry = strokes([0.22, 0.1, 0.09, 0.14, 0.3, 0.12, 0.08, 0.34], chance, 0.04, tape(2))
  lay(dry, thud(210, 0.12, chance), 1.62, 0.16, 0.2)
  return inRoom(dry, STUDY)
}

/** A seal comes down on paper. */
export function stamp(chance) {
  const dry = tape(1)
  lay(dry, thud(82, 0.5, chance), 0.02)
  lay(dry, rustle(0.12, 8, chance), 0.02, 0.35, 0.1)
  return inRoom(dry, { seconds: 0.7, dark: 0.65, wet: 0.25 })
}

/** The press comes down, and a bundle of papers after it. */
export function frontPage(chance) {
  const dry = tape(2)
  lay(dry, thud(58, 0.7, chance), 0.03, 1)
  lay(
    dry,
    struck(
      196,
      0.6,
      [
        [1, 0.5, 0.1],
        [2.3, 0.2, 0.06],
      ],
      0.006,
    ),
    0.035,
    0.3,
  )
  lay(dry, rustle(0.35, 34, chance), 0.3, 0.5, -0.2)
  lay(dry, thud(96, 0.4, chance), 0.62, 0.5, 0.1)
  lay(dry, rustle(0.22, 16, chance), 0.66, 0.3, 0.2)
  return inRoom(dry, { seconds: 1, dark: 0.6, wet: 0.3 })
}

/** A fingertip on a wooden button. */
export function tap() {
  const wood = sound(
    0.12,
    (t) => Math.exp(-t * 46) * Math.sin(2 * Math.PI * (430 * t - 500 * t * t)) * Math.min(1, t / 0.003),
  )
  return inRoom(lay(tape(1), wood, 0.01), { seconds: 0.25, dark: 0.7, wet: 0.12 })
}
