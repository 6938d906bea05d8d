import { low, noise } from './filters.mjs'
import { RATE, silence, sound } from './tape.mjs'

const NAMES = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 }
/** The pitch of a note such as `A4` (440 Hz) or `Bb2`, in hertz, equal temperament. */
export function pitch(name) {
  const [, letter, flat, octave] = /^([A-G])(b?)(\d)$/.exec(name)
  const steps = NAMES[letter] - (flat ? 1 : 0) + 12 * (octave - 4) - 9
  return 440 * 2 ** (steps / 12)
}

const ease = (share) => 0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, Math.max(0, share)))

/** A hammer wrapped in felt on a string: soft attack, partials that fade the sooner the higher they are. */
export function felt(hertz, seconds, { bright = 0.5 } = {}) {
  const made = silence(seconds)
  const count = Math.min(10, Math.floor(9000 / hertz))
  for (let h = 1; h <= count; h++) {
    const f = h * hertz * Math.sqrt(1 + 0.0003 * h * h)
    const strength = Math.exp(-(h - 1) * (1.05 - 0.5 * bright)) / (h === 1 ? 1 : 1.15)
    const fade = (1.1 + hertz / 420) * (0.7 + 0.5 * h)
    for (let i = 0; i < made.length; i++) {
      const t = i / RATE
      const rise = ease(t / 0.012)
      made[i] += strength * rise * Math.exp(-t * fade) * Math.sin(2 * Math.PI * f * t + h)
    }
  }
  return closed(made, 0.08)
}

/** A soft choir of bowed strings: three a little out of tune, a slow bow, a breath of vibrato. */
export function bowed(hertz, seconds, { attack = 0.9, release = 1.2, bright = 1, drift = 0 } = {}) {
  const made = silence(seconds)
  const until = 900 + 1500 * bright
  for (const [n, cents] of [-5, 1, 6].entries()) {
    const tuned = hertz * 2 ** (cents / 1200)
    const count = Math.max(1, Math.min(9, Math.floor(5200 / tuned)))
    for (let h = 1; h <= count; h++) {
      const strength = (h ** -1.35 * Math.exp((-h * tuned) / until)) / 3
      const phase = 2.1 * n + 0.7 * h + drift
      for (let i = 0; i < made.length; i++) {
        const t = i / RATE
        const shake = (0.0011 / (4.6 + 0.3 * n)) * Math.sin(2 * Math.PI * (4.6 + 0.3 * n) * t + n + drift)
        made[i] += strength * Math.sin(2 * Math.PI * tuned * h * (t + shake) + phase)
      }
    }
  }
  return made.map((value, i) => value * ease(i / RATE / attack) * ease((made.length - i) / RATE / release))
}

/** A plucked string with the palm on it: short and round. */
export function muted(hertz, seconds, { bright = 0.5 } = {}) {
  return closed(
    sound(seconds, (t) => {
      let value = 0
      for (let h = 1; h <= 6; h++) {
        value += h ** (-1.7 + 0.6 * bright) * Math.exp(-t * (7 + 4.5 * h)) * Math.sin(2 * Math.PI * hertz * h * t)
      }
      return value * ease(t / 0.005)
    }),
    0.03,
  )
}

/** A large soft drum that is felt more than heard. */
export function drum(hertz, seconds) {
  return closed(
    sound(seconds, (t) => {
      const turn = hertz * t + 0.22 * hertz * 0.05 * (1 - Math.exp(-t / 0.05))
      return ease(t / 0.012) * Math.exp(-t * 6.5) * Math.sin(2 * Math.PI * turn)
    }),
    0.08,
  )
}

/** Struck metal or wood: partials as [ratio, strength, seconds until a third is left]. */
export function struck(hertz, seconds, partials, attack = 0.003) {
  return closed(
    sound(seconds, (t) => {
      let value = 0
      for (const [ratio, strength, fade] of partials) {
        value += strength * Math.exp(-t / fade) * Math.sin(2 * Math.PI * hertz * ratio * t)
      }
      return value * ease(t / attack)
    }),
    0.05,
  )
}

/** A dull blow: dark noise and a falling tone. */
export function thud(hertz, seconds, chance) {
  const dust = low(noise(seconds, chance), hertz * 6)
  return closed(
    sound(seconds, (t) => {
      const turn = hertz * t + hertz * 0.03 * (1 - Math.exp(-t / 0.03))
      return ease(t / 0.005) * Math.exp(-t * 14) * Math.sin(2 * Math.PI * turn)
    }).map((value, i) => value + 1.6 * dust[i] * ease(i / RATE / 0.004) * Math.exp((-26 * i) / RATE)),
    0.04,
  )
}

/** Lets the last seconds of a sound go to nothing. */
function closed(mono, seconds) {
  const last = Math.min(mono.length, Math.round(seconds * RATE))
  return mono.map((value, i) => value * ease((mono.length - 1 - i) / last))
}
