/** Night over both capitals: landmarks, the houses that vote in the dark, and one river between. */
import { RUSSIA } from './homes-russia.mjs'
import { USA } from './homes-usa.mjs'
import { moscow } from './moscow.mjs'
import { glints } from './nature.mjs'
import { d, ellipse, group, path, rect, sequence, sheet, soft, stroke, vignette } from './svg.mjs'
import { washington } from './washington.mjs'

const GROUND = 612

function sky(page) {
  const at = sequence(101)
  const bands = ['', '']
  for (let i = 0; i < 170; i++) bands[i % 2] += d`M${Math.round(at(0, 1600))},${Math.round(at(0, 1) ** 1.3 * 430)}h.1`
  return [
    rect(
      0,
      0,
      1600,
      640,
      page.down([
        [0, '#090f26'],
        [0.45, '#1d2450'],
        [0.75, '#4a3f6c'],
        [0.92, '#a0626c'],
        [1, '#e09a6c'],
      ]),
    ),
    stroke(bands[0], '#fff6e0', 1.4, 0.7),
    stroke(bands[1], '#cfe0ff', 2.2, 0.55),
    soft(page, 800, 590, 560, 220, '#ffb574', 0.5),
    soft(page, 800, 200, 190, 190, '#e8e4f6', 0.24),
    ellipse(
      800,
      200,
      42,
      42,
      page.radial(
        [
          [0, '#fffaf0'],
          [1, '#e2d6c4'],
        ],
        790,
        190,
        56,
      ),
    ),
    soft(page, 790, 210, 16, 12, '#b9ac9c', 0.4),
    soft(page, 814, 192, 12, 10, '#b9ac9c', 0.35),
    [
      [260, 330, 300],
      [1350, 300, 320],
      [620, 420, 260],
      [1010, 440, 260],
    ].map(([x, y, w]) => soft(page, x, y, w, 12, '#8a6f92', 0.45)),
  ]
}

/** The river, from the foot of the picture to the horizon, with bridges of light. */
function river(page) {
  const banks =
    'M0,900V770C260,700 560,690 700,650C760,632 786,622 792,612H808C814,622 840,632 900,650C1040,690 1340,700 1600,770V900Z'
  const at = sequence(83)
  let trees = ''
  let lamps = ''
  for (let i = 0; i < 620; i++) {
    const x = at(0, 1600)
    const near = Math.abs(x - 800) / 800
    const bank = 618 + 128 * near ** 1.6
    if (near < 0.05) continue
    const y = at(604, 604 + (bank - 604) * 0.82)
    if (i % 9) trees += d`M${Math.round(x)},${Math.round(y)}h.1`
    else lamps += d`M${Math.round(x)},${Math.round(y + 4)}h.1`
  }
  return [
    rect(
      0,
      GROUND - 2,
      1600,
      290,
      page.down([
        [0, '#2a2442'],
        [0.4, '#17182e'],
        [1, '#0a0b18'],
      ]),
    ),
    stroke(trees, '#3b3454', 20, 0.55, { transform: 'translate(0 -2)' }),
    stroke(trees, '#181730', 19, 1),
    stroke(lamps, '#ffce80', 9, 0.22),
    stroke(lamps, '#ffe9b8', 3, 0.95),
    path(
      banks,
      page.linear(
        [
          [0, '#ffd99a'],
          [0.14, '#c0808a'],
          [0.45, '#4a4a7c'],
          [1, '#141a38'],
        ],
        0,
        612,
        0,
        900,
      ),
    ),
    group(
      [
        soft(page, 800, 640, 170, 70, '#ffe6b4', 0.9),
        glints({ seed: 67, count: 260, x: 800, top: 618, bottom: 892, narrow: 10, wide: 620, colour: '#ffe3a8' }),
        glints({
          seed: 71,
          count: 110,
          x: 300,
          top: 720,
          bottom: 892,
          narrow: 300,
          wide: 640,
          colour: '#f0a080',
          strength: 0.6,
        }),
        glints({
          seed: 73,
          count: 110,
          x: 1300,
          top: 720,
          bottom: 892,
          narrow: 300,
          wide: 640,
          colour: '#f0c8a0',
          strength: 0.6,
        }),
      ],
      { 'clip-path': page.clip(banks) },
    ),
    stroke(
      'M0,770C260,700 560,690 700,650C760,632 786,622 792,612M1600,770C1340,700 1040,690 900,650C840,632 814,622 808,612',
      '#ffcf86',
      3,
      0.6,
    ),
    stroke(
      'M0,770C260,700 560,690 700,650C760,632 786,622 792,612M1600,770C1340,700 1040,690 900,650C840,632 814,622 808,612',
      '#fff0c4',
      5,
      0.9,
      { 'stroke-dasharray': '.1 26' },
    ),
  ]
}

/** The SVG text of both capitals. */
export function capitals() {
  const page = sheet(1600, 900)
  return page.svg([
    sky(page),
    moscow(page),
    washington(page),
    [...RUSSIA, ...USA].map((home) => home.dark(page)),
    soft(page, 460, 612, 420, 60, '#ffb574', 0.35),
    soft(page, 1240, 612, 420, 60, '#ffb574', 0.35),
    river(page),
    vignette(page, '#04050c', [0.6, 0.1, 0.66], 800, 470, 1000),
  ])
}

/** One house with its lights on, cropped to its box: it lies over the same house in the dark. */
export function lights({ box: [x, y, width, height], lit }) {
  const page = sheet(width, height)
  return page.svg(group(lit(page), { transform: `translate(${-x} ${-y})` }))
}
