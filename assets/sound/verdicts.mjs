import { inRoom } from './room.mjs'
import { lay, tape } from './tape.mjs'
import { bowed, drum, felt, pitch, struck } from './tones.mjs'

const SALON = { seconds: 1.8, dark: 0.45, wet: 0.3 }
const WOOD = [
  [1, 1, 0.035],
  [2.76, 0.25, 0.014],
]

/** They accept: an open chord, note after note, over warm strings. */
export function accept() {
  const dry = tape(3)
  for (const [n, note] of ['F3', 'C4', 'A4', 'G4', 'C5'].entries()) {
    lay(dry, felt(pitch(note), 2.2, { bright: 0.55 }), 0.02 + 0.11 * n, [0.8, 0.7, 0.8, 0.4, 0.6][n], -0.3 + 0.15 * n)
  }
  for (const [note, pan] of [
    ['F3', -0.4],
    ['C4', 0],
    ['A4', 0.4],
  ]) {
    lay(dry, bowed(pitch(note), 2.5, { attack: 0.5, release: 1.5 }), 0.05, 0.22, pan)
  }
  return inRoom(dry, SALON)
}

/** They refuse: two low notes that go down, and a hand laid on the string. */
export function refuse() {
  const dry = tape(2)
  for (const [note, at, gain] of [
    ['A2', 0.02, 0.9],
    ['E2', 0.34, 1],
    ['E3', 0.34, 0.25],
  ]) {
    lay(dry, felt(pitch(note), 1.5, { bright: 0.35 }), at, gain, -0.1)
  }
  return inRoom(dry, { ...SALON, seconds: 1.2 })
}

/** A line they can never sign: one dark breath of strings over a drum, with the half tone in it. */
export function redLine() {
  const dry = tape(3)
  lay(dry, drum(55, 1.2), 0.02, 1)
  for (const [note, gain, pan] of [
    ['D2', 0.8, -0.2],
    ['A2', 0.45, 0.2],
    ['D3', 0.4, -0.35],
    ['Eb3', 0.42, 0.35],
    ['A3', 0.12, 0],
  ]) {
    lay(dry, bowed(pitch(note), 2.5, { attack: 0.12, release: 1.7, bright: 0.8 }), 0.02, gain, pan)
  }
  return inRoom(dry, { ...SALON, seconds: 2.2 })
}

const tick = (hertz) =>
  inRoom(lay(tape(1), struck(hertz, 0.25, WOOD, 0.004), 0.02), { seconds: 0.8, dark: 0.6, wet: 0.22 })

/** A group at home has said yes: a small block of wood. */
export const voteYes = () => tick(660)
/** A group at home has said no: a lower one. */
export const voteNo = () => tick(415)
