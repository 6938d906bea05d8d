import { kWeighted } from './filters.mjs'
import { onBoth, RATE } from './tape.mjs'

/** Mean power of blocks of 0.4 s, each begun 0.1 s after the one before; a shorter sound is one block. */
function blockPowers({ left, right }) {
  const [l, r] = [kWeighted(left), kWeighted(right)]
  const [size, hop] = [0.4 * RATE, 0.1 * RATE]
  const powers = []
  for (let from = 0; from === 0 || from + size <= l.length; from += hop) {
    const until = Math.min(l.length, from + size)
    let power = 0
    for (let i = from; i < until; i++) power += l[i] ** 2 + r[i] ** 2
    powers.push(power / size)
  }
  return powers
}
const inLufs = (power) => -0.691 + 10 * Math.log10(power || 1e-12)

/** The largest sample of a tape. */
export const peakOf = ({ left, right }) => {
  let peak = 0
  for (const side of [left, right]) for (const value of side) peak = Math.max(peak, Math.abs(value))
  return peak
}

/**
 * Sets the loudness of a tape in LUFS (K-weighted): of the whole of a loop, of the loudest 0.4 s of a cue. Where its
 * peak would come above `ceiling`, it stays as loud as that allows.
 */
export function atLoudness(made, lufs, ceiling = 0.6) {
  const powers = blockPowers(made)
  const power = made.isLoop ? powers.reduce((sum, each) => sum + each, 0) / powers.length : Math.max(...powers)
  const gain = Math.min(10 ** ((lufs - inLufs(power)) / 20), ceiling / peakOf(made))
  return onBoth(made, (side) => side.map((value) => value * gain))
}
