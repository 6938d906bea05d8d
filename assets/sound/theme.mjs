import { band, noise } from './filters.mjs'
import { inRoom } from './room.mjs'
import { lay, tape } from './tape.mjs'
import { bowed, drum, felt, muted, pitch } from './tones.mjs'

/** Eighty beats a minute, four to a bar, twelve bars: every layer is 36 seconds long and may be mixed with any other. */
const BEAT = 0.75
const BAR = 4 * BEAT
const SALON = { seconds: 2.4, dark: 0.5, wet: 0.32 }

/** The way through D minor: bass, then three voices, a bar each. */
const CHORDS = [
  ['D2', 'F3', 'A3', 'E4'],
  ['Bb2', 'F3', 'A3', 'D4'],
  ['A2', 'F3', 'A3', 'C4'],
  ['C3', 'E3', 'A3', 'D4'],
  ['G2', 'F3', 'Bb3', 'D4'],
  ['Bb2', 'F3', 'A3', 'D4'],
  ['F2', 'G3', 'A3', 'C4'],
  ['A2', 'G3', 'D4', 'E4'],
  ['Bb2', 'F3', 'A3', 'D4'],
  ['C3', 'G3', 'C4', 'E4'],
  ['D2', 'A3', 'D4', 'F4'],
  ['A2', 'G3', 'D4', 'E4'],
]
const SECONDS = CHORDS.length * BAR

/** Slow strings: they are always there. */
export function pad() {
  const made = tape(SECONDS, true)
  for (const [bar, chord] of CHORDS.entries()) {
    for (const [n, note] of chord.entries()) {
      const strings = bowed(pitch(note), BAR + 1.6, { attack: 1.3, release: 1.6, bright: 0.9, drift: bar + n })
      lay(made, strings, bar * BAR - 0.5, n === 0 ? 0.55 : 0.4, [0, -0.5, 0.15, 0.5][n])
    }
  }
  return inRoom(made, SALON)
}

/** Muted strings in eighths over a heartbeat: the clock of the talks. */
export function pulse() {
  const made = tape(SECONDS, true)
  const order = [1, 2, 3, 2, 1, 3, 2, 3]
  for (const [bar, chord] of CHORDS.entries()) {
    for (const [eighth, voice] of order.entries()) {
      const gain = eighth === 0 ? 0.8 : eighth % 2 ? 0.42 : 0.58
      lay(made, muted(pitch(chord[voice]), 0.6, { bright: 0.35 }), bar * BAR + (eighth * BEAT) / 2, gain)
    }
    for (const [beat, gain] of [
      [0, 0.42],
      [0.5, 0.24],
      [2, 0.34],
    ]) {
      lay(made, drum(52, 0.7), bar * BAR + beat * BEAT, gain)
    }
  }
  return inRoom(made, { seconds: 1.1, dark: 0.6, wet: 0.2 })
}

/** What tightens: a low pedal, a half tone that swells over two bars, a dry tick on every beat. */
export function tension(chance) {
  const made = tape(SECONDS, true)
  for (let bar = 0; bar < CHORDS.length; bar += 2) {
    const at = bar * BAR
    for (const [note, gain] of [
      ['D2', 0.32],
      ['D3', 0.34],
    ]) {
      lay(made, bowed(pitch(note), 2 * BAR + 3, { attack: 2.6, release: 3, drift: bar }), at - 1.5, gain)
    }
    for (const note of bar % 4 === 0 ? ['A3', 'Bb3'] : ['D4', 'Eb4']) {
      lay(made, trembling(bowed(pitch(note), 2 * BAR + 0.8, { attack: 3.8, release: 2.8 })), at - 0.4, 0.3)
    }
    for (let beat = 0; beat < 8; beat++) {
      const dry = band(noise(0.05, chance), 1750, 2)
      const tick = dry.map((value, i) => value * Math.exp(-i / 420) * Math.min(1, i / 60))
      lay(made, tick, at + beat * BEAT, beat % 4 === 3 ? 0.2 : 0.12)
    }
    lay(made, muted(pitch('D3'), 0.5, { bright: 0.2 }), at + 7 * BEAT, 0.5)
    lay(made, muted(pitch('Eb3'), 0.5, { bright: 0.2 }), at + 7.5 * BEAT, 0.5)
  }
  return inRoom(made, { seconds: 1.6, dark: 0.6, wet: 0.28 })
}

/** The bow shakes on the string, sixteen times in a bar. */
const trembling = (mono) =>
  mono.map((value, i) => value * (0.78 + 0.22 * Math.sin((2 * Math.PI * (16 / BAR) * i) / 48_000)))

/** The melody by bars: [note, beat, loudness]. */
const MELODY = [
  [
    ['A4', 0, 0.8],
    ['D5', 2, 0.7],
  ],
  [
    ['F5', 0, 0.8],
    ['E5', 1.5, 0.55],
    ['D5', 2, 0.7],
  ],
  [
    ['C5', 0, 0.75],
    ['A4', 3, 0.5],
  ],
  [
    ['G4', 0, 0.6],
    ['A4', 2, 0.55],
    ['C5', 3, 0.6],
  ],
  [
    ['Bb4', 0, 0.75],
    ['A4', 2, 0.6],
  ],
  [
    ['D5', 0, 0.8],
    ['C5', 3, 0.55],
  ],
  [
    ['A4', 0, 0.75],
    ['F4', 2, 0.5],
  ],
  [
    ['G4', 0, 0.6],
    ['E4', 2, 0.55],
  ],
  [
    ['F4', 0, 0.6],
    ['A4', 1, 0.6],
    ['D5', 2, 0.7],
  ],
  [
    ['E5', 0, 0.8],
    ['G5', 2, 0.6],
  ],
  [
    ['F5', 0, 0.75],
    ['D5', 2, 0.6],
    ['A4', 3, 0.5],
  ],
  [
    ['E5', 0, 0.6],
    ['D5', 2, 0.5],
  ],
]

/** What trust gives: a felt piano with a simple tune, and the harp's broken chord under it. */
export function warmth() {
  const made = tape(SECONDS, true)
  for (const [bar, chord] of CHORDS.entries()) {
    for (const [note, beat, gain] of MELODY[bar]) {
      lay(made, felt(pitch(note), 2.8, { bright: 0.45 }), bar * BAR + beat * BEAT, gain, 0.12)
    }
    for (const [n, note] of chord.entries()) {
      lay(
        made,
        felt(pitch(note), 2.6, { bright: 0.3 }),
        bar * BAR + 0.06 + (n * BEAT) / 2,
        n === 0 ? 0.4 : 0.28,
        -0.3 + 0.15 * n,
      )
    }
  }
  return inRoom(made, SALON)
}
