import { RATE } from './tape.mjs'

/** Delays in milliseconds that share no beat; half of them feed each side. */
const DELAYS = [29.7, 37.1, 41.1, 43.7, 53.3, 61.9, 71.3, 79.7]

/**
 * The sound of a room around a tape: eight crossed delays that lose their brightness. `seconds` until it has faded by
 * 60 dB, `dark` from 0 (bright) to 1, `wet` how much of it is added. On a loop the room rings over the end.
 */
export function inRoom(dry, { seconds, dark = 0.5, wet = 0.25 }) {
  const lines = DELAYS.map((ms) => {
    const length = Math.round((ms * RATE) / 1000)
    return { heard: new Float64Array(length), at: 0, loss: 10 ** ((-3 * ms) / 1000 / seconds), dull: 0 }
  })
  const { left, right, isLoop } = dry
  const made = { left: left.slice(), right: right.slice(), isLoop }
  const out = new Float64Array(DELAYS.length)
  for (let pass = isLoop ? 0 : 1; pass < 2; pass++) {
    for (let i = 0; i < left.length; i++) {
      let sum = 0
      for (const [n, line] of lines.entries()) {
        line.dull += (1 - dark) * (line.heard[line.at] - line.dull)
        out[n] = line.dull * line.loss
        sum += out[n]
      }
      for (const [n, line] of lines.entries()) {
        const fed = n % 2 === 0 ? left[i] : right[i]
        line.heard[line.at] = fed + out[n] - sum / 4
        line.at = line.at + 1 === line.heard.length ? 0 : line.at + 1
      }
      if (pass === 0) continue
      made.left[i] += wet * (out[0] + out[2] - out[4] + out[6]) * 0.5
      made.right[i] += wet * (out[1] + out[3] - out[5] + out[7]) * 0.5
    }
  }
  return made
}
