/** Eyes, brows and glasses. */
import { lite, mix } from './colour.mjs'
import { d, ellipse, group, path, rect, soft, stroke } from './svg.mjs'

const LINE = 140

/** Where the two eyes stand in a look: centre, width, and the side of the outer corner. */
export const sockets = ({ turn = 0 }) => [
  { cx: 159, width: 26 - turn * 0.15, outer: -1 },
  { cx: 201.8 - turn * 0.2, width: 18 - turn * 0.35, outer: 1 },
]

/** The opening between the lids: its corners, the upper edge as a path, and the lower edge that closes it. */
export function opening(person, look, { cx, width, outer }) {
  const low = look.low ?? 0.5
  const [left, right] = [cx - width / 2, cx + width / 2]
  const top = LINE - 13 * (look.lid ?? 0.8) - 0.5
  const tilt = (person.slant ?? 0) * (outer < 0 ? 1 : -1)
  return {
    left,
    right,
    top,
    tilt,
    upper: d`M${left},${LINE + 2 - tilt} C${cx - width * 0.28},${top + 1} ${cx + width * 0.2},${top - 0.5} ${right},${LINE + 1.5 + tilt}`,
    lower: d`C${cx + width * 0.22},${LINE + 8 - 5 * low} ${cx - width * 0.25},${LINE + 8.6 - 5 * low} ${left},${LINE + 2 - tilt}Z`,
  }
}

export const lashColour = (person) => mix('#1c0f0e', person.brow ?? person.hair, 0.2)

/**
 * One eye. `lid` opens the upper lid from 0 (shut) past 0.8 (at rest) to 1.15 (wide), `low` raises the lower one from 0
 * to 1.3; `gaze` moves the iris. A lid that hangs is painted, so that a tired eye is not merely a small one.
 */
function eye(page, tones, person, look, socket) {
  const cy = LINE
  const { cx, width, outer } = socket
  const open = look.lid ?? 0.8
  const low = look.low ?? 0.5
  const hood = person.hood ?? 0
  const { left, right, top, tilt, upper: lid, lower: under } = opening(person, look, socket)
  const fold = Math.max(open, 0.6)
  const crease = d`M${left + 1},${cy - 9 * fold - 3 + hood - tilt} Q${cx},${cy - 14 * fold - 5 + hood} ${right - 1},${cy - 8 * fold - 3 + hood}`
  const hanging = d`M${left},${cy + 2 - tilt} L${left + 1},${cy - 9 * fold - 2 + hood - tilt} Q${cx},${cy - 14 * fold - 4 + hood} ${right - 1},${cy - 8 * fold - 2 + hood} L${right},${cy + 1.5 + tilt} C${cx + width * 0.2},${top - 0.5} ${cx - width * 0.28},${top + 1} ${left},${cy + 2 - tilt}Z`
  const bags = (person.age ?? 0) > 0.5 || look.bags
  const lash = lashColour(person)
  if (open < 0.12) {
    return [
      soft(page, cx, cy - 2, width * 0.6, 10, tones.half, 0.9),
      path(hanging, mix(tones.half, tones.skin, 0.5), { opacity: 0.8 }),
      stroke(d`M${left},${cy} Q${cx},${cy + 6} ${right},${cy}`, lash, person.lashes ? 3 : 2.4),
      stroke(crease, tones.line, 1.4, 0.5),
    ]
  }
  const [gx, gy] = look.gaze ?? [2, 0]
  const ix = cx + gx * (width / 26)
  const iy = cy - 2.6 + gy
  const r = width * (width > 22 ? 0.275 : 0.31)
  const iris = page.radial(
    [
      [0, lite(person.eye, 0.25)],
      [0.7, person.eye],
      [1, mix(person.eye, '#120b0a', 0.7)],
    ],
    ix,
    iy + 2,
    r,
  )
  return [
    open < 0.6 ? path(hanging, mix(tones.half, tones.skin, 0.6), { opacity: 0.85 }) : '',
    path(lid + under, mix('#f6efe4', tones.skin, 0.16)),
    group(
      [
        ellipse(ix, iy, r, r, iris),
        ellipse(ix, iy, r * 0.48, r * 0.48, '#0f0908'),
        gy < 3 ? ellipse(ix + r * 0.35, iy - r * 0.4, r * 0.27, r * 0.27, '#fffaf0') : '',
        stroke(lid, '#2a1210', 5.5, 0.3),
      ],
      { 'clip-path': page.clip(lid + under) },
    ),
    stroke(lid, lash, person.lashes ? 3 : 2.4),
    person.lashes
      ? stroke(
          outer < 0 ? d`M${left},${cy + 1.5 - tilt} q-3,-1 -5,-4` : d`M${right},${cy + 1} q1.4,-.6 2.2,-2`,
          lash,
          1.9,
        )
      : '',
    stroke(
      d`M${left + 3},${cy + 4.6 - low * 1.5} Q${cx},${cy + 8.6 - 4 * low} ${right - 2},${cy + 3.6 - low}`,
      tones.line,
      1.1,
      0.45,
    ),
    stroke(crease, tones.line, 1.5, 0.6),
    bags
      ? stroke(
          d`M${left + 3},${cy + 9} Q${cx + 1},${cy + 15} ${right - 1},${cy + 8}`,
          tones.line,
          1.5,
          look.bags ? 0.5 : 0.32,
        )
      : '',
    look.cheeks ? stroke(d`M${left + 2},${cy + 9} Q${cx},${cy + 13} ${right},${cy + 8}`, tones.line, 1.3, 0.4) : '',
  ]
}

/** A brow from its outer to its inner end; `lift` is [outer, inner, middle] in units, down positive. */
function brow(colour, weight, outerX, innerX, [outer, inner, middle = 0]) {
  const y = 120
  const at = (t) => outerX + (innerX - outerX) * t
  return path(
    d`M${outerX},${y + 3 + outer} C${at(0.3)},${y - 4 + outer * 0.6 + middle} ${at(0.7)},${y - 3.5 + inner * 0.6 + middle} ${innerX},${y + 0.5 + inner}
      L${innerX - (innerX - outerX) * 0.02},${y + 0.5 + weight + inner}
      C${at(0.7)},${y - 2.5 + weight + inner * 0.6 + middle} ${at(0.3)},${y - 3 + weight * 0.7 + outer * 0.6 + middle} ${outerX},${y + 3 + outer}Z`,
    colour,
  )
}

/** Both eyes with their brows. */
export function eyes(page, tones, person, look) {
  const colour = mix(person.brow ?? person.hair, '#1a1010', 0.3)
  const weight = person.browWeight ?? 5.5
  const near = look.brow ?? [0, 0]
  const far = look.farBrow ?? near
  return [
    sockets(look).map((socket) => eye(page, tones, person, look, socket)),
    brow(colour, weight, 139, 179, near),
    brow(colour, weight * 0.9, 211, 191.5, far),
  ]
}

/** Glasses as worn: 'on', 'low' (down the nose) or 'up' (in the hair); `turn` as in a look: the arm still ends at the ear. */
export function glasses(page, { colour, round: isRound = false }, worn, turn = 0) {
  const r = isRound ? 14 : 9
  const glint = page.slant([
    [0, '#ffffff', 0.34],
    [0.5, '#ffffff', 0.04],
    [1, '#ffe2ac', 0.2],
  ])
  const frame = { stroke: colour, 'stroke-width': 2.7 }
  const place = {
    on: 'translate(0 0)',
    low: 'translate(3 15)',
    up: 'translate(-3 -52) rotate(-6 160 140)',
  }[worn]
  const arm = {
    on: d`M139,135 C128,135 ${118 - turn},138 ${109 - turn},141`,
    low: d`M139,134 C128,128 ${118 - turn},126 ${109 - turn},124`,
    up: 'M139,136 C130,140 120,150 112,164',
  }[worn]
  return group(
    [
      rect(139.5, 127, 38, 28, glint, { rx: r, ...frame }),
      rect(188, 127, 27, 27, glint, { rx: r * 0.9, ...frame }),
      stroke('M177.5,137 Q183,132 188,137', colour, 2.7),
      stroke(arm, colour, 2.7),
      stroke('M144,131 q12,-4 26,0', '#fff3d4', 1.1, 0.6),
    ],
    { transform: place },
  )
}
