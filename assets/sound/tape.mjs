/** Samples in a second. */
export const RATE = 48_000
const samples = (seconds) => Math.round(seconds * RATE)

/** An empty mono sound. */
export const silence = (seconds) => new Float64Array(samples(seconds))

/** A mono sound from a function of time in seconds. */
export function sound(seconds, at) {
  const made = silence(seconds)
  for (let i = 0; i < made.length; i++) made[i] = at(i / RATE)
  return made
}

/** Two channels of a length; on a loop what runs over the end goes on at the beginning. */
export function tape(seconds, isLoop = false) {
  return { left: silence(seconds), right: silence(seconds), isLoop }
}

/** Lays a mono sound on a tape at a time in seconds; `pan` from -1 (left) to 1 (right), at equal power. */
export function lay(onto, mono, at = 0, gain = 1, pan = 0) {
  const { left, right, isLoop } = onto
  const toLeft = gain * Math.cos(((pan + 1) * Math.PI) / 4)
  const toRight = gain * Math.sin(((pan + 1) * Math.PI) / 4)
  const { length } = left
  const from = samples(at)
  for (let i = 0; i < mono.length; i++) {
    let place = from + i
    if (isLoop) place = ((place % length) + length) % length
    else if (place < 0 || place >= length) continue
    left[place] += mono[i] * toLeft
    right[place] += mono[i] * toRight
  }
  return onto
}

/** The same change on both sides of a tape. */
export function onBoth(made, change) {
  return { ...made, left: change(made.left, 'left'), right: change(made.right, 'right') }
}

/** Fades the ends of a tape in and out, so that a cue begins and ends at nothing. */
export function softEnds(made, fadeIn, fadeOut) {
  const shape = (side) => {
    const [first, last] = [samples(fadeIn), samples(fadeOut)]
    return side.map((value, i) => {
      const rise = i < first ? 0.5 - 0.5 * Math.cos((Math.PI * i) / first) : 1
      const left = side.length - 1 - i
      const fall = left < last ? 0.5 - 0.5 * Math.cos((Math.PI * left) / last) : 1
      return value * rise * fall
    })
  }
  return onBoth(made, shape)
}

/** A loop that begins where it is quietest (0.05 s), on both sides alike. */
export function fromQuiet(made) {
  const size = samples(0.05)
  const powers = []
  for (let from = 0; from + size <= made.left.length; from += size) {
    let power = 0
    for (let i = from; i < from + size; i++) power += made.left[i] ** 2 + made.right[i] ** 2
    powers.push(power)
  }
  const start = powers.indexOf(Math.min(...powers)) * size + size / 2
  return onBoth(made, (side) => Float64Array.from([...side.slice(start), ...side.slice(0, start)]))
}
