import { band, high, low, noise } from './filters.mjs'
import { shutter } from './hall.mjs'
import { inRoom } from './room.mjs'
import { lay, onBoth, RATE, sound, tape } from './tape.mjs'
import { struck } from './tones.mjs'
import { murmurOf } from './voices.mjs'

const TURN = 2 * Math.PI
const hump = (share) => (share <= 0 || share >= 1 ? 0 : Math.sin(Math.PI * share) ** 2)

/**
 * Noise between two pitches that never stops, different in each ear. It swells `times` in a loop (a whole number, so
 * that the end meets the beginning) by `depth` from 0 to 1.
 */
function air(seconds, chance, { from, to, gain, times, depth }) {
  const made = tape(seconds, true)
  for (const [n, side] of ['left', 'right'].entries()) {
    const mono = high(low(noise(seconds, chance), to, true), from, true)
    made[side] = mono.map((value, i) => {
      const turn = (TURN * times * i) / mono.length
      return value * gain * (1 - depth * (0.5 + 0.5 * Math.sin(turn + 0.9 * n) * Math.cos(turn / times)))
    })
  }
  return made
}

const add = (onto, other) => onBoth(onto, (side, name) => side.map((value, i) => value + other[name][i]))
const mixed = (...tapes) => tapes.reduce(add)

/** Small waves that come in on stones, `count` in a loop, each with a few drops after it. */
function waves(seconds, count, chance, gain) {
  const made = tape(seconds, true)
  for (let n = 0; n < count; n++) {
    const at = ((n + chance.between(-0.35, 0.35)) * seconds) / count
    const long = chance.between(1.3, 2.4)
    const pan = chance.between(-0.75, 0.75)
    const strength = gain * chance.between(0.45, 1)
    const body = low(band(noise(long, chance), chance.between(280, 520), 0.9), 1400)
    lay(
      made,
      body.map((value, i) => value * hump((i / body.length) ** 0.7)),
      at,
      strength,
      pan,
    )
    for (let drop = 0; drop < 7; drop++) {
      const hertz = chance.between(380, 900)
      const plop = sound(0.11, (t) => hump((t / 0.11) ** 0.6) * Math.sin(TURN * (hertz * t + 2400 * t * t)))
      lay(made, plop, at + 0.4 + chance.between(0, 1.5), 0.1 * strength * chance.between(0.3, 1), pan * 0.8)
    }
  }
  return made
}

/** A small bird far off: a few falling or rising notes. */
function bird(onto, at, chance) {
  const base = chance.between(2300, 3100)
  const pan = chance.between(-0.9, 0.9)
  let then = at
  for (let n = 0; n < chance.oneOf([2, 3, 5]); n++) {
    const long = chance.between(0.07, 0.16)
    const slide = chance.between(-2600, 2200)
    const note = sound(long, (t) => hump(t / long) * Math.sin(TURN * (base * t + slide * t * t)))
    lay(onto, note, then, chance.between(0.02, 0.045), pan)
    then += long + chance.between(0.03, 0.14)
  }
}

/** The title: the lake at dusk. Low wind, small waves, crickets on the far bank. */
export function lake(chance) {
  const seconds = 20
  const crickets = tape(seconds, true)
  for (let n = 0; n < 25; n++) {
    const hertz = chance.between(3450, 3550)
    const trill = sound(0.34, (t) => hump(t / 0.34) * Math.sin(TURN * 14.7 * t) ** 2 * Math.sin(TURN * hertz * t))
    lay(
      crickets,
      trill,
      n * 0.8 + chance.between(0, 0.12),
      0.011 * (0.6 + 0.4 * Math.sin((TURN * n) / 25)),
      n % 2 ? 0.75 : -0.6,
    )
  }
  const wind = air(seconds, chance, { from: 90, to: 420, gain: 0.22, times: 3, depth: 0.6 })
  return inRoom(mixed(wind, waves(seconds, 13, chance, 0.4), crickets), { seconds: 1.6, dark: 0.7, wet: 0.2 })
}

/** The villa: a large quiet room, a clock on the mantel, the garden behind glass. */
export function villa(chance) {
  const seconds = 16
  const clock = tape(seconds, true)
  const WOOD = [
    [1, 1, 0.02],
    [2.3, 0.4, 0.012],
  ]
  for (let n = 0; n < seconds; n++) {
    lay(clock, struck(n % 2 ? 900 : 1040, 0.14, WOOD, 0.002), n + 0.25, n % 2 ? 0.02 : 0.025, 0.45)
  }
  for (const at of [5.4, 12.7]) {
    const creak = band(noise(0.5, chance), chance.between(240, 340), 9)
    lay(
      clock,
      creak.map((value, i) => value * hump(i / creak.length) * Math.sin((90 * i) / RATE) ** 8),
      at,
      0.05,
      -0.5,
    )
  }
  const hush = air(seconds, chance, { from: 60, to: 260, gain: 0.2, times: 2, depth: 0.25 })
  const garden = air(seconds, chance, { from: 500, to: 1300, gain: 0.02, times: 5, depth: 0.7 })
  return inRoom(mixed(hush, garden, clock), { seconds: 1.3, dark: 0.6, wet: 0.35 })
}

/** The terrace: the lake below, a breeze in the plane trees, birds. */
export function terrace(chance) {
  const seconds = 20
  const birds = tape(seconds, true)
  for (const at of [1.2, 3.9, 4.6, 8.3, 11.8, 12.9, 16.1, 18.2]) bird(birds, at, chance)
  const breeze = air(seconds, chance, { from: 700, to: 2600, gain: 0.06, times: 4, depth: 0.85 })
  const deep = air(seconds, chance, { from: 90, to: 380, gain: 0.13, times: 3, depth: 0.5 })
  return inRoom(mixed(deep, breeze, waves(seconds, 12, chance, 0.24), birds), { seconds: 1.1, dark: 0.65, wet: 0.18 })
}

/** The press room: many people who wait, talk low and try their cameras. */
export function press(chance) {
  const seconds = 16
  const people = tape(seconds, true)
  for (let n = 0; n < 14; n++) {
    const [pan, near] = [-0.9 + (1.8 * n) / 13, chance.between(0.35, 1)]
    for (const [at, mono] of murmurOf(seconds, chance, 0.55)) lay(people, mono, at, 0.1 * near, pan)
  }
  for (const at of [2.1, 2.5, 6.9, 10.4, 10.6, 14.2]) lay(people, shutter(chance), at, 0.12, chance.between(-0.8, 0.8))
  const hall = air(seconds, chance, { from: 70, to: 360, gain: 0.16, times: 2, depth: 0.3 })
  return inRoom(mixed(hall, people), { seconds: 1.5, dark: 0.6, wet: 0.5 })
}

/** Two capitals at night: a city that does not sleep, a car now and then, far away. */
export function capitals(chance) {
  const seconds = 20
  const cars = tape(seconds, true)
  for (const [at, side] of [
    [0.5, 1],
    [7.2, -1],
    [13.4, 1],
  ]) {
    const long = 6.5
    const body = low(band(noise(long, chance), chance.between(260, 400), 0.8), 1100)
    for (const [n, pan] of [-0.7, 0, 0.7].entries()) {
      const share = (i) => i / body.length - 0.12 * (n - 1)
      lay(
        cars,
        body.map((value, i) => value * hump(share(i)) ** 2.5),
        at,
        0.09,
        pan * side,
      )
    }
  }
  const city = air(seconds, chance, { from: 60, to: 210, gain: 0.34, times: 2, depth: 0.35 })
  const streets = air(seconds, chance, { from: 300, to: 800, gain: 0.035, times: 3, depth: 0.5 })
  return inRoom(mixed(city, streets, cars), { seconds: 2.2, dark: 0.7, wet: 0.3 })
}
