/** The round table with what lies on it, in front of the delegates: `table.svg`, 1600 by 900. */
import { dark } from './colour.mjs'
import { d, ellipse, group, path, rect, sequence, sheet, soft, stroke } from './svg.mjs'

/** The table top. */
const TOP = { x: 800, y: 708, rx: 716, ry: 196 }

const brass = (page) =>
  page.across([
    [0, '#5d3f1b'],
    [0.35, '#e3bb6a'],
    [0.5, '#fff0c0'],
    [0.75, '#a87a34'],
    [1, '#4a3014'],
  ])

function wood(page) {
  const { x, y, rx, ry } = TOP
  const inside = page.clip(d`M${x - rx},${y}a${rx},${ry} 0 1 0 ${2 * rx},0a${rx},${ry} 0 1 0 ${-2 * rx},0Z`)
  const inlay = page.linear(
    [
      [0, '#6b4a20'],
      [0.35, '#e3bb6a'],
      [0.5, '#ffe8b4'],
      [0.65, '#e3bb6a'],
      [1, '#6b4a20'],
    ],
    x - rx,
    0,
    x + rx,
    0,
  )
  const top = page.radial(
    [
      [0, '#c07d44'],
      [0.22, '#925530'],
      [0.6, '#5a321d'],
      [1, '#2c170e'],
    ],
    800,
    520,
    760,
    'gradientTransform="translate(0 190) scale(1 .62)"',
  )
  const at = sequence(3)
  const grain = ['', '', '', '']
  for (let i = 0; i < 56; i++) {
    const row = 516 + i * 7
    grain[i % 4] +=
      d`M60,${row}C${Math.round(at(300, 500))},${Math.round(row + at(-8, 8))} ${Math.round(at(900, 1100))},${Math.round(row + at(-8, 8))} 1540,${Math.round(row + at(-4, 4))}`
  }
  return [
    ellipse(x, y + 52, rx + 4, ry + 8, '#0a0504', { opacity: 0.7, filter: page.blur(8) }),
    ellipse(
      x,
      y + 40,
      rx + 4,
      ry + 4,
      page.across([
        [0, '#1d0e08'],
        [0.3, '#4a2716'],
        [0.5, '#6b3b1f'],
        [0.7, '#4a2716'],
        [1, '#1d0e08'],
      ]),
    ),
    ellipse(x, y + 12, rx + 3, ry + 3, '#2a150b'),
    ellipse(x, y, rx, ry, top),
    group(
      [
        grain.map((shape, i) =>
          stroke(shape, i % 2 ? '#d9955a' : '#2a140a', [1, 0.8, 1.7, 1.4][i], [0.2, 0.16, 0.16, 0.12][i]),
        ),
        ellipse(x, y, rx * 0.66, ry * 0.6, '#1c0d07', { opacity: 0.26 }),
        soft(page, 800, 556, 330, 120, '#ffcf8c', 0.7),
        [700, 800, 900].map((at_) =>
          rect(
            at_ - 30,
            514,
            60,
            150,
            page.down([
              [0, '#ffdca0', 0.3],
              [1, '#ffdca0', 0],
            ]),
            { filter: page.blur(12) },
          ),
        ),
      ],
      { 'clip-path': inside },
    ),
    ellipse(x, y, rx * 0.945, ry * 0.93, 'none', { stroke: inlay, 'stroke-width': 3, opacity: 0.8 }),
    ellipse(x, y, rx * 0.925, ry * 0.9, 'none', { stroke: inlay, 'stroke-width': 1, opacity: 0.5 }),
    ellipse(x, y, rx * 0.66, ry * 0.6, 'none', { stroke: inlay, 'stroke-width': 2, opacity: 0.6 }),
    stroke(d`M${x - rx},${y}A${rx},${ry} 0 0 1 ${x + rx},${y}`, '#ffdca0', 2.6, 0.55),
    stroke(d`M${x - rx},${y + 2}A${rx},${ry} 0 0 0 ${x + rx},${y + 2}`, '#b87a48', 2, 0.4),
  ]
}

/** What a delegate has before them: blotter, papers, water, microphone (the pen is a file of its own). `toward` 1 on the left side. */
function setting(page, x, y, size, toward) {
  const shadow = page.blur(2.4)
  const leather = page.down([
    [0, '#2f5a4c'],
    [1, '#153029'],
  ])
  const sheetFill = page.slant([
    [0, '#fff6e0'],
    [1, '#d9c69c'],
  ])
  const glass = page.across([
    [0, '#fff', 0.5],
    [0.25, '#fff', 0.08],
    [0.7, '#fff', 0.12],
    [1, '#ffe6b8', 0.75],
  ])
  let writing = ''
  for (let i = 0; i < 5; i++) writing += d`M${44 + i * 5},${30.5 + i * 4}L${98 + i * 6.4},${23.5 + i * 3.9}`
  return group(
    [
      path('M8,26L118,12L164,44L44,62Z', '#000', { opacity: 0.45, filter: shadow, transform: 'translate(2 6)' }),
      path('M8,24L118,10L164,42L44,60Z', leather, { stroke: '#c79a4b', 'stroke-width': 1.1 }),
      path('M40,31L110,22L143,43L66,54Z', '#cdb98c'),
      path('M34,28L104,19L136,42L60,52Z', sheetFill),
      stroke(writing, '#6f6047', 1.3, 0.55),
      ellipse(178, 24, 17, 6, '#000', { opacity: 0.35, filter: shadow }),
      path('M163,-16H193L189,22C186,26 170,26 167,22Z', glass),
      path('M164.5,0H191.5L189,22C186,26 170,26 167,22Z', '#a8d4dc', { opacity: 0.35 }),
      ellipse(178, -16, 15, 4, 'none', { stroke: '#fff3d8', 'stroke-width': 1.4, opacity: 0.8 }),
      ellipse(178, 0, 13.4, 3.4, '#dff2f4', { opacity: 0.4 }),
      ellipse(10, 10, 16, 6, '#120c0a'),
      stroke('M-3,8q6,-5 18,-2', '#7d6a52', 1.2, 0.6),
      stroke('M10,8C8,-20 20,-40 40,-52', '#1b1614', 3),
      stroke('M9,4C8,-20 19,-40 38,-52', '#8a7860', 0.9, 0.6),
      path('M36,-57l9,8-6,5-8-8Z', '#2a2522', { stroke: '#d9b25c', 'stroke-width': 0.8 }),
    ],
    { transform: `translate(${x} ${y}) scale(${size * toward} ${size})` },
  )
}

/** A banker's lamp and its pool of light. */
function lamp(page, x, y, size) {
  const metal = brass(page)
  return group(
    [
      soft(page, 0, 10, 200, 48, '#ffd68e', 0.85),
      ellipse(0, 6, 34, 10, '#000', { opacity: 0.5, filter: page.blur(2.4) }),
      ellipse(0, 2, 30, 9, metal),
      ellipse(0, -1, 22, 5, '#fff0c0', { opacity: 0.35 }),
      rect(-4, -70, 8, 72, metal),
      ellipse(0, -40, 7, 5, metal),
      soft(page, 0, -62, 84, 30, '#fff0bc', 0.5),
      path(
        'M-58,-70C-56,-104 -30,-112 0,-112C30,-112 56,-104 58,-70C40,-62 -40,-62 -58,-70Z',
        page.down([
          [0, '#0f4a3a'],
          [0.6, '#2a8a66'],
          [1, '#a4e8b2'],
        ]),
      ),
      stroke('M-46,-76C-42,-98 -24,-106 -4,-107', '#d6ffe0', 4, 0.45),
      ellipse(0, -69, 57, 6.5, '#fff6cf'),
      ellipse(0, -69, 57, 6.5, 'none', { stroke: '#e3bb6a', 'stroke-width': 1.6 }),
      ellipse(0, -116, 6, 5, metal),
    ],
    { transform: `translate(${x} ${y}) scale(${size})` },
  )
}

/** A low bowl of roses at the window side. */
function flowers(page, x, y) {
  const at = sequence(21)
  let stems = ''
  for (let i = 0; i < 26; i++) {
    const angle = at(Math.PI, Math.PI * 2)
    const reach = at(10, 48)
    const across = Math.cos(angle) * reach
    const up = Math.sin(angle) * reach * 0.8
    stems += d`M0,-12q${across * 0.4},${up} ${across * 1.1},${up - 12}`
  }
  const roses = Array.from({ length: 24 }, (_, i) => {
    const angle = at(Math.PI * 1.02, Math.PI * 1.98)
    const reach = at(4, 44)
    const colour = ['#f4ead6', '#e9b9a0', '#d9858a', '#fff7e6'][i % 4]
    const [px, py, r] = [Math.cos(angle) * reach * 1.15, Math.sin(angle) * reach * 0.72 - 16, at(5.5, 9.5)]
    return [
      ellipse(px, py, r, r, colour),
      stroke(
        d`M${px - r * 0.5},${py}q${r * 0.5},${r * 0.7} ${r},0M${px - r * 0.2},${py - r * 0.2}q${r * 0.3},${r * 0.4} ${r * 0.5},-1`,
        dark(colour, 0.3),
        1.2,
        0.6,
      ),
    ]
  })
  return group(
    [
      ellipse(0, 12, 52, 11, '#000', { opacity: 0.5, filter: page.blur(2.4) }),
      stroke(stems, '#2f5136', 2),
      path(
        'M-44,-14C-40,14 -22,16 0,16C22,16 40,14 44,-14Z',
        page.across([
          [0, '#9a8f78'],
          [0.45, '#eadfc8'],
          [0.6, '#fff6e2'],
          [1, '#c9b690'],
        ]),
      ),
      roses,
    ],
    { transform: `translate(${x} ${y})` },
  )
}

/** The SVG text of the table; the treaty, seals, pens and flags are files of their own. */
export function table() {
  const page = sheet(1600, 900)
  const settings = [
    [560, 566, 0.7],
    [446, 616, 0.84],
    [300, 690, 1.04],
  ]
  return page.svg([
    wood(page),
    settings.map(([x, y, size]) => [setting(page, x, y, size, 1), setting(page, 1600 - x, y, size, -1)]),
    lamp(page, 660, 596, 0.74),
    lamp(page, 940, 596, 0.74),
    flowers(page, 800, 596),
  ])
}
