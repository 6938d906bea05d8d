/** Closed eyes for a blink, laid over a portrait: lids, lashes, and what stands before them (nose, glasses, hair). */
import { lite, mix } from './colour.mjs'
import { glasses, lashColour, opening, sockets } from './eyes.mjs'
import { complexion } from './face.mjs'
import { d, group, path, sheet, stroke } from './svg.mjs'

/** Eyes this narrow look shut already. */
const SHUT = 0.3
/** Right of this, in the head's frame, hair hangs over the far eye. */
const FRINGE = 208.6

/** Whether a look's eyes are open enough to close; a hand or a lock over both leaves nothing to see. */
export const blinks = (look) => (look.lid ?? 0.8) >= SHUT

/** A lid let down over one opening: what it covers, and its shapes. */
function lid(page, tones, person, look, socket, limit) {
  const { cx, width, outer } = socket
  const { left, right, top, tilt } = opening(person, look, socket)
  const low = look.low ?? 0.5
  const [y0, y1] = [142 - tilt, 141.5 + tilt]
  const end = Math.min(right + 1, limit)
  const foot = 149 - 5 * low
  const cover = d`M${left - 1.6},${y0} C${cx - width * 0.3},${top - 3} ${cx + width * 0.22},${top - 4} ${end},${y1 - 1}
    V${y1 + 1} C${cx + width * 0.24},${foot + 2.6} ${cx - width * 0.27},${foot + 3.2} ${left - 1.6},${y0}Z`
  const base = outer < 0 ? mix(tones.half, tones.skin, 0.55) : mix(tones.skin, tones.light, 0.3)
  const socketTone = mix(base, tones.shade, outer < 0 ? 0.5 : 0.42)
  const fill = page.linear(
    [
      [0, socketTone],
      [0.8, lite(mix(socketTone, base, 0.5), 0.06)],
    ],
    0,
    Math.round(top - 2),
    0,
    Math.round(foot),
  )
  const edge = d`M${left},${y0} C${cx - width * 0.25},${foot + 0.4} ${cx + width * 0.22},${foot - 0.2} ${right},${y1}`
  return {
    cover,
    corners: [
      [left - 2, top - 4],
      [end, top - 4],
      [left - 2, foot + 2],
      [end, foot + 2],
    ],
    shapes: [path(cover, fill), stroke(edge, lashColour(person), person.lashes ? 2.8 : 2.3)],
  }
}

/** The bridge of the nose where it stands before the far eye. */
const bridgeOf = (tones, { bridge = 0 }) => [
  stroke(d`M196,132 C${198 + bridge},142 199,150 200,156`, tones.light, 3.2, 0.42),
  stroke(d`M198,131 C${198.5 + bridge},143 ${202 + bridge},152 205,160`, tones.line, 1.7, 0.55),
]

const turned = ([x, y], degrees, [cx, cy]) => {
  const angle = (degrees * Math.PI) / 180
  const [dx, dy] = [x - cx, y - cy]
  return [cx + dx * Math.cos(angle) - dy * Math.sin(angle), cy + dx * Math.sin(angle) + dy * Math.cos(angle)]
}

/** The overlay of a person's look: its SVG text and its `box` [x, y, width, height] on the portrait, in its units. */
export function lids(person, lookName) {
  const look = person.looks[lookName]
  const tones = complexion(person.skin)
  const [turn, pitch, lean] = [look.turn ?? 0, look.pitch ?? 0, look.lean ?? 0]
  const [right, down, degrees] = look.head ?? [0, 0, 0]
  const seen = look.fallen ? sockets(look).slice(0, 1) : sockets(look)
  const limit = person.style === 'fringe' ? FRINGE - turn : Number.POSITIVE_INFINITY
  const draw = (page) => seen.map((socket) => lid(page, tones, person, look, socket, limit))

  const corners = draw(sheet(1, 1))
    .flatMap((one) => one.corners)
    .map(([x, y]) => turned([x + turn, y + pitch], degrees, [145, 230]))
    .map(([x, y]) => turned([x + right, y + down], lean, [150, 430]))
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  const [x, y] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))]
  const box = [x, y, Math.ceil(Math.max(...xs)) - x, Math.ceil(Math.max(...ys)) - y]

  const page = sheet(box[2], box[3])
  const drawn = draw(page)
  const isBehindGlass = person.glasses && (look.worn === 'on' || look.worn === 'low')
  const face = group(
    [
      drawn.map((one) => one.shapes),
      look.fallen ? '' : bridgeOf(tones, person.nose),
      isBehindGlass ? glasses(page, person.glasses, look.worn, turn) : '',
    ],
    { 'clip-path': page.clip(drawn.map((one) => one.cover).join('')) },
  )
  const steps = [
    `translate(${-x} ${-y})`,
    lean ? `rotate(${lean} 150 430)` : '',
    `translate(${right} ${down}) rotate(${degrees} 145 230)`,
    turn || pitch ? `translate(${turn} ${pitch})` : '',
  ]
  return { text: page.svg(group(face, { transform: steps.join(' ') })), box }
}
