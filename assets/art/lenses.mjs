/** Glasses that are not on the nose: in a hand or on a chain. */
import { arm, handOf } from './hands.mjs'
import { group, rect, stroke } from './svg.mjs'

const glass = (page) =>
  page.slant([
    [0, '#ffffff', 0.6],
    [1, '#ffe2ac', 0.26],
  ])

/** A pair seen from the front, its bridge at 0,0, its arms folded away. */
function pair(page, { colour, round }, transform) {
  const frame = { stroke: colour, 'stroke-width': 2.8 }
  const rx = round ? 12 : 7
  return group(
    [
      rect(-32, -11, 27, 23, glass(page), { rx, ...frame }),
      rect(5, -11, 27, 23, glass(page), { rx, ...frame }),
      stroke('M-5,-3 q5,-4 10,0', colour, 2.8),
    ],
    { transform },
  )
}

/** Held up in the hand, off the face. */
export function held(page, tones, person) {
  const h = handOf(page, tones, 206, 262)
  return [
    arm(page, person, [196, 450], [226, 292], 92, 50),
    h.palm(
      'M208,290 C202,272 208,254 222,248 C238,244 252,254 254,268 C254,280 246,290 240,296 C228,298 216,296 208,290Z',
    ),
    stroke('M228,250 L214,222', person.glasses.colour, 2.8),
    pair(page, person.glasses, 'translate(246 217) rotate(-24) scale(1.1)'),
    h.finger('M236,284 C246,280 252,274 256,266', 12.5),
    h.finger('M234,272 C246,268 252,261 254,253', 13),
    h.finger('M220,266 C222,252 228,244 236,240', 14),
    h.finger('M242,262 C248,254 246,246 239,240', 12.5),
  ]
}

/** The end of an arm of the glasses at the lips. */
export function glassesArm(page, tones, person) {
  const h = handOf(page, tones, 204, 266)
  return [
    arm(page, person, [204, 450], [232, 304], 92, 50),
    h.palm(
      'M210,304 C204,286 210,268 224,262 C240,258 254,266 258,280 C258,292 250,302 246,308 C232,312 220,310 210,304Z',
    ),
    stroke('M184,205 C192,212 208,228 226,244', person.glasses.colour, 3.2),
    pair(page, person.glasses, 'translate(252 232) rotate(38) scale(1.05)'),
    h.finger('M238,296 C248,292 256,286 260,279', 12.5),
    h.finger('M220,280 C218,266 220,254 228,246', 14),
    h.finger('M246,276 C250,264 244,252 234,246', 13),
  ]
}

/** On their chain, below the collar. */
export function kept(page, { colour }) {
  const frame = { stroke: colour, 'stroke-width': 2.4 }
  return group([
    stroke('M116,250 C116,276 128,294 142,300 M198,250 C202,274 196,290 188,298', '#e3bb6a', 1.5, 0.8),
    rect(138, 294, 26, 20, glass(page), { rx: 9, ...frame }),
    rect(170, 293, 24, 20, glass(page), { rx: 9, ...frame }),
    stroke('M164,302 q3,-3 6,0', colour, 2.4),
  ])
}
