/** Newspapers that cannot be read: tied stacks on a table and folded copies in a rack. */
import { mix } from './colour.mjs'
import { d, ellipse, group, path, rect, sequence, stroke } from './svg.mjs'

const PAPER = '#efe6d2'

/** A stack `width` wide of `count` folded papers, its front edge standing on y at x (its left end), tied with string. */
export function stack(page, { x, y, width, count, seed }) {
  const at = sequence(seed)
  const [thick, depth, slant] = [11, width * 0.26, width * 0.1]
  const layers = []
  for (let i = 0; i < count; i++) {
    const shift = Math.round(at(-4, 4))
    const top = y - (i + 1) * thick
    const tone = mix(PAPER, '#a8906c', at(0.05, 0.42))
    layers.push(
      path(
        d`M${x + shift + 4},${top}H${x + shift + width}v${thick - 1.5}H${x + shift + 4}q-7,${-thick / 2 + 1} 0,${1.5 - thick}Z`,
        tone,
      ),
      stroke(
        d`M${x + shift + 6},${top + 4}h${width - 10}M${x + shift + 6},${top + 7.4}h${width - 14}`,
        '#6d5a42',
        0.9,
        0.35,
      ),
      path(
        d`M${x + shift + width},${top}l${slant},${-depth}v${thick - 1.5}l${-slant},${depth}Z`,
        mix(tone, '#5a4634', 0.45),
      ),
    )
  }
  const top = y - count * thick
  const on = (u, v) => d`${x + u * width + slant * v},${top - depth * v}`
  const quad = (u1, v1, u2, v2) => `M${on(u1, v1)}L${on(u2, v1)}L${on(u2, v2)}L${on(u1, v2)}Z`
  const lines = [0.14, 0.26, 0.38, 0.5].map((v) => `M${on(0.08, v)}L${on(0.44, v)}`).join('')
  return [
    ellipse(x + width * 0.56, y + 2, width * 0.66, 12, '#2a1a10', { opacity: 0.4, filter: page.blur(5) }),
    path(
      d`M${x + 2},${y}V${top}H${x + width}l${slant},${-depth}V${y - depth - 4}L${x + width},${y}Z`,
      mix(PAPER, '#5a4634', 0.62),
    ),
    layers,
    path(
      quad(0.02, 0, 1, 1),
      page.linear(
        [
          [0, '#e2d2b0'],
          [1, '#fffaf0'],
        ],
        x,
        0,
        x + width,
        0,
      ),
    ),
    stroke(`M${on(0.1, 0.86)}L${on(0.9, 0.86)}`, '#3a322c', depth * 0.1, 0.85, { 'stroke-linecap': 'butt' }),
    stroke(`M${on(0.08, 0.72)}L${on(0.94, 0.72)}`, '#3a322c', 1, 0.6),
    path(quad(0.54, 0.1, 0.92, 0.6), '#8a8078'),
    path(quad(0.54, 0.1, 0.92, 0.26), '#5d564f'),
    stroke(lines, '#6a5f54', 1.6, 0.6),
    stroke(
      `M${x + width * 0.5},${y}V${top}L${on(0.5, 1)}M${on(0, 0.5)}L${on(1, 0.5)}V${y - depth * 0.5}`,
      '#8a6a3c',
      2.6,
    ),
    stroke(
      `M${on(0.5, 0.5)}q-12,-14 -22,-3q8,8 22,3q13,-13 23,-2q-9,8 -23,2q-6,8 -14,11m14,-11q6,8 13,9`,
      '#a8844e',
      2.2,
    ),
  ]
}

/** One folded paper from the front, 84 by 112, its upper left corner at (x, y), turned by `turn` degrees. */
function copy(page, x, y, turn, seed) {
  const at = sequence(seed)
  const rows = Array.from({ length: 9 }, (_, i) => d`M48,${48 + i * 6}h${at(22, 30)}`).join('')
  const under = Array.from({ length: 3 }, (_, i) => d`M6,${87 + i * 6}h${at(26, 36)}`).join('')
  return group(
    [
      path('M4,5H88V118H4Z', '#1a100a', { opacity: 0.35, filter: page.blur(3) }),
      path(
        'M0,0H84V112H0Z',
        page.across([
          [0, '#d9c9a8'],
          [1, '#fffaf0'],
        ]),
      ),
      stroke('M16,12H68', '#3a322c', 6, 0.85, { 'stroke-linecap': 'butt' }),
      stroke('M6,20H78M6,38H78', '#3a322c', 0.9, 0.6),
      stroke('M6,29H74', '#3a322c', 4.6, 0.75, { 'stroke-linecap': 'butt' }),
      rect(6, 44, 36, 36, '#8a8078'),
      path('M6,80V66l10,-8 9,6 8,-10 9,12v14Z', '#5d564f'),
      stroke(rows + under, '#6a5f54', 2, 0.5),
      path('M0,100H84V112H0Z', '#5a4634', { opacity: 0.2 }),
    ],
    { transform: `translate(${x} ${y}) rotate(${turn})` },
  )
}

/** A standing wire rack of papers from `top` down, its left edge at x, with room for `count` copies. */
export function rack(page, x, top, count) {
  const iron = '#20282a'
  const rows = Array.from({ length: count }, (_, i) => top + 26 + i * 142)
  return [
    stroke(d`M${x},${top}V900M${x + 106},${top}V900`, iron, 7),
    stroke(d`M${x + 104},${top}V900`, '#f4d3a0', 1.6, 0.6),
    stroke(d`M${x - 4},${top}H${x + 110}`, iron, 8),
    rows.map((y, i) => [
      copy(page, x + 11, y, [-2, 1.5, -1, 2][i % 4], 40 + i * 7),
      stroke(
        d`M${x},${y + 92}H${x + 106}M${x},${y + 118}H${x + 106}M${x + 20},${y + 92}v26M${x + 53},${y + 92}v26M${x + 86},${y + 92}v26`,
        iron,
        3,
      ),
    ]),
  ]
}
