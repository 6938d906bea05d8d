/** What a hand does in a look, by name. */
import { clasped, collar, folded, heart, nape, open, reading, sunk } from './gestures.mjs'
import { bridge, cheek, chin, earring, fist, knuckles, pen, temple } from './hand-at-face.mjs'
import { glassesArm, held } from './lenses.mjs'
import { group } from './svg.mjs'

const AT_FACE = { earring, temple, bridge, chin, cheek, knuckles, fist, pen, glasses: held, glassesArm }
const BEFORE = { heart, open, clasped, reading, collar, sunk, folded }
const POSES = { ...AT_FACE, ...BEFORE }

/** How far right and down a pose is moved, so that the table does not cut the hand, nor the hand a neighbour. */
const SHIFT = {
  heart: [0, -16],
  open: [-2, -4],
  clasped: [-22, -10],
  reading: [-4, -14],
  folded: [0, -8],
  glasses: [3, -12],
  glassesArm: [0, -8],
  pen: [0, -6],
}

/** The pose of a look: what lies behind the head, and what over everything. */
export function pose(page, tones, person, look) {
  if (look.pose === 'nape') return { behind: nape(page, tones, person), over: [] }
  if (!look.pose) return { behind: [], over: [] }
  const shapes = POSES[look.pose](page, tones, person)
  const shift = SHIFT[look.pose]
  return { behind: [], over: shift ? group(shapes, { transform: `translate(${shift.join(' ')})` }) : shapes }
}
