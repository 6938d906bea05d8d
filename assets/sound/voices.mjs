import { low } from './filters.mjs'
import { RATE, silence } from './tape.mjs'

/** The first three formants of some vowels, in hertz. */
const VOWELS = [
  [730, 1090, 2440],
  [530, 1840, 2480],
  [570, 840, 2410],
  [440, 1020, 2240],
  [390, 1990, 2550],
]

/** One syllable of nobody: a voice's partials, shaped by a vowel. No word is in it. */
function syllable(hertz, seconds, vowel, fall) {
  const made = silence(seconds)
  for (let h = 1; h * hertz < 2600; h++) {
    const strength = vowel.reduce(
      (sum, formant, n) => sum + Math.exp(-(((h * hertz - formant) / 170) ** 2)) / (n + 1),
      0.03,
    )
    for (let i = 0; i < made.length; i++) {
      const t = i / RATE
      made[i] +=
        (strength / Math.sqrt(h)) * Math.sin(2 * Math.PI * hertz * h * (t - (fall * t * t) / (2 * seconds)) + h * h)
    }
  }
  return made.map((value, i) => value * Math.sin((Math.PI * i) / made.length) ** 1.5)
}

/**
 * What one person far off says in a span of seconds: phrases of syllables with rests between them, as a list of
 * [when, sound]. `busy` from 0 to 1 is how much of the time is filled.
 */
export function murmurOf(seconds, chance, busy) {
  const { between, oneOf } = chance
  const base = between(95, 205)
  const said = []
  let at = between(0, 1.5)
  while (at < seconds) {
    const phrase = between(0.7, 2.2)
    const from = at
    while (at < from + phrase && at < seconds) {
      const long = between(0.11, 0.24)
      const hertz = base * between(0.82, 1.28) * (1 - (0.12 * (at - from)) / phrase)
      const mono = low(syllable(hertz, long, oneOf(VOWELS), between(0.02, 0.1)), 1250)
      said.push([at, mono.map((value) => value * (1 - (0.5 * (at - from)) / phrase))])
      at += long * between(0.85, 1.05)
    }
    at += between(0.3, 1.4) / Math.max(0.1, busy)
  }
  return said
}
