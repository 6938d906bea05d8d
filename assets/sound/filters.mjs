import { RATE } from './tape.mjs'

/**
 * Second-order sections by the usual bilinear formulas (R. Bristow-Johnson's cookbook): low pass, high pass, band pass
 * with a peak of 1. `hertz` is the corner or the middle, `q` how narrow.
 */
function section(kind, hertz, q) {
  const w = (2 * Math.PI * Math.min(hertz, RATE * 0.45)) / RATE
  const alpha = Math.sin(w) / (2 * q)
  const cos = Math.cos(w)
  const a0 = 1 + alpha
  const b = {
    low: [(1 - cos) / 2, 1 - cos, (1 - cos) / 2],
    high: [(1 + cos) / 2, -(1 + cos), (1 + cos) / 2],
    band: [alpha, 0, -alpha],
  }[kind]
  return { b: b.map((value) => value / a0), a: [(-2 * cos) / a0, (1 - alpha) / a0] }
}

/** Runs a section over a sound. On a loop it runs twice, so that the end flows into the beginning. */
function run({ b, a }, mono, isLoop) {
  const made = new Float64Array(mono.length)
  let [x1, x2, y1, y2] = [0, 0, 0, 0]
  for (let pass = isLoop ? 0 : 1; pass < 2; pass++) {
    for (let i = 0; i < mono.length; i++) {
      const x = mono[i]
      const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2
      x2 = x1
      x1 = x
      y2 = y1
      y1 = y
      made[i] = y
    }
  }
  return made
}

const FLAT = Math.SQRT1_2
export const low = (mono, hertz, isLoop = false, q = FLAT) => run(section('low', hertz, q), mono, isLoop)
export const high = (mono, hertz, isLoop = false, q = FLAT) => run(section('high', hertz, q), mono, isLoop)
export const band = (mono, hertz, q, isLoop = false) => run(section('band', hertz, q), mono, isLoop)

/** White noise, -1 to 1. */
export function noise(seconds, { between }) {
  return new Float64Array(Math.round(seconds * RATE)).map(() => between(-1, 1))
}

/** The two sections of K-weighting (ITU-R BS.1770, at 48 kHz): how loud a sound is to the ear. */
const K_SECTIONS = [
  { b: [1.53512485958697, -2.69169618940638, 1.19839281085285], a: [-1.69065929318241, 0.73248077421585] },
  { b: [1, -2, 1], a: [-1.99004745483398, 0.99007225036621] },
]
export const kWeighted = (mono) => K_SECTIONS.reduce((made, each) => run(each, made, false), mono)
