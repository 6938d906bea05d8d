/** The recess: the terrace in the afternoon, a table for two with its chairs drawn back, the lake between two trees. */
import { gardenTable } from './garden-table.mjs'
import { balustrade, clouds, crown, fountain, glints, ridge, ripples, shoreLights, snow } from './nature.mjs'
import { d, group, path, rect, sheet, soft, stroke, vignette } from './svg.mjs'

const WATER = 430

function distance(page) {
  const air = (top, bottom) =>
    page.linear(
      [
        [0, top],
        [1, bottom],
      ],
      0,
      200,
      0,
      WATER,
    )
  const peaks = [
    [0, 330],
    [0.12, 282],
    [0.24, 312],
    [0.38, 236],
    [0.46, 204],
    [0.54, 248],
    [0.62, 230],
    [0.76, 306],
    [0.88, 280],
    [1, 318],
  ]
  const alps = ridge(peaks, 0, 1600, WATER, 6, 7)
  return [
    rect(
      0,
      0,
      1600,
      WATER + 10,
      page.down([
        [0, '#5f86a0'],
        [0.4, '#9fb2ae'],
        [0.75, '#efd3a0'],
        [1, '#ffe6b4'],
      ]),
    ),
    soft(page, 1060, 250, 460, 330, '#ffe3a4', 0.8),
    soft(page, 1060, 250, 90, 90, '#fffbe6', 0.9),
    clouds(
      page,
      [
        [420, 130, 300],
        [760, 210, 260],
        [1330, 150, 280],
        [980, 96, 240],
      ],
      60,
      240,
      ['#dfe4de', '#fff0cc', '#fffbea'],
    ),
    path(alps, air('#9fa9b6', '#f2d8ae')),
    path(snow(peaks, 0, 1600, [1, 4, 6, 8]), '#fffaf0', { opacity: 0.8, 'clip-path': page.clip(alps) }),
    path(
      ridge(
        [
          [0, 352],
          [0.2, 340],
          [0.42, 384],
          [0.62, 404],
          [0.8, 362],
          [1, 330],
        ],
        0,
        1600,
        WATER,
        11,
        5,
      ),
      air('#6f8790', '#c9b58e'),
    ),
    path(
      ridge(
        [
          [0, 400],
          [0.25, 392],
          [0.45, 420],
          [0.7, 424],
          [0.86, 402],
          [1, 392],
        ],
        0,
        1600,
        WATER + 2,
        15,
        3,
      ),
      '#4f6a60',
    ),
    rect(
      0,
      WATER,
      1600,
      220,
      page.linear(
        [
          [0, '#f6deae'],
          [0.16, '#a9bcb0'],
          [0.5, '#5f8e98'],
          [1, '#2f6270'],
        ],
        0,
        WATER,
        0,
        630,
      ),
    ),
    soft(page, 1060, WATER + 30, 260, 130, '#fff2c8', 0.75),
    ripples({
      seed: 3,
      count: 120,
      left: 0,
      right: 1500,
      top: WATER + 6,
      bottom: 600,
      colours: ['#ffe9bd', '#2a5a68', '#cfe0d4'],
      strength: 0.32,
    }),
    glints({ seed: 29, count: 200, x: 1060, top: WATER + 3, bottom: 600, narrow: 40, wide: 280, colour: '#fffae0' }),
    shoreLights({
      seed: 8,
      count: 40,
      spans: [
        [120, 700],
        [1200, 1560],
      ],
      y: WATER - 2,
      depth: 8,
      colour: '#fff6de',
    }),
    fountain(page, 560, 440, 210),
  ]
}

function paving(page) {
  const rows = []
  for (let i = 0; i < 9; i++) {
    const y = 648 + i * i * 3.4
    rows.push(d`M0,${y}H1600`)
  }
  let rays = ''
  for (let i = -16; i <= 16; i++) rays += d`M${800 + i * 70},648L${800 + i * 210},900`
  return [
    rect(
      0,
      646,
      1600,
      254,
      page.linear(
        [
          [0, '#e3c79c'],
          [0.4, '#b3957a'],
          [1, '#574840'],
        ],
        0,
        646,
        0,
        900,
      ),
    ),
    stroke(rows.join('') + rays, '#6d5646', 2, 0.35),
  ]
}

/** The SVG text of the terrace. */
export function terrace() {
  const page = sheet(1600, 900)
  const trunk = (shape) => [
    path(
      shape,
      page.across([
        [0, '#2a1e18'],
        [0.6, '#6b5040'],
        [1, '#b08a60'],
      ]),
    ),
  ]
  const urn = (x) =>
    group(
      [
        rect(
          -34,
          60,
          68,
          96,
          page.across([
            [0, '#8f7c6c'],
            [0.6, '#f0d8b0'],
            [1, '#a38a74'],
          ]),
        ),
        rect(-42, 54, 84, 10, '#f3dfba'),
        crown({ x: 0, y: -34, rx: 54, ry: 34, seed: 91, colour: '#2f4a2a', light: '#d9c070', count: 34 }),
        stroke('M-30,-40h.1M-10,-56h.1M14,-46h.1M34,-36h.1M0,-30h.1M-24,-22h.1M26,-20h.1', '#f0a090', 10, 0.9),
        path(
          'M-40,-14H40C38,20 22,30 10,34L16,54H-16L-10,34C-22,30 -38,20 -40,-14Z',
          page.across([
            [0, '#8f7c6c'],
            [0.6, '#ffeecb'],
            [1, '#a38a74'],
          ]),
        ),
      ],
      { transform: `translate(${x} 530)` },
    )
  return page.svg([
    distance(page),
    path(
      'M0,600C260,570 520,592 800,590C1100,588 1340,570 1600,598V660H0Z',
      page.linear(
        [
          [0, '#7f9450'],
          [1, '#3f5a34'],
        ],
        0,
        575,
        0,
        650,
      ),
    ),
    [
      [120, 590, 60],
      [300, 594, 44],
      [1290, 590, 50],
      [1480, 590, 64],
    ].map(([x, y, r], i) =>
      crown({ x, y, rx: r, ry: r * 0.6, seed: 60 + i, colour: '#2a4028', light: '#c9b860', count: 26 }),
    ),
    balustrade(page, {
      x1: 0,
      x2: 1600,
      y: 572,
      height: 66,
      step: 40,
      rail: '#e6cda4',
      lit: '#fff6dc',
      post: page.linear(
        [
          [0, '#f3deb8'],
          [0.5, '#b99e84'],
          [1, '#7d6a60'],
        ],
        0,
        572,
        0,
        640,
      ),
    }),
    urn(410),
    urn(1190),
    paving(page),
    path('M300,646L120,900H420L470,646ZM1120,646L1230,900H1500L1290,646Z', '#3a2a2c', { opacity: 0.14 }),
    gardenTable(page),
    trunk(
      'M-10,900C40,700 70,520 60,300C58,230 80,160 130,90L150,100C116,180 112,250 118,320C128,520 140,720 190,900Z',
    ),
    trunk(
      'M1620,900C1560,720 1530,540 1536,340C1538,270 1520,200 1480,140L1500,132C1550,190 1580,270 1590,340L1640,900Z',
    ),
    crown({ x: 150, y: 60, rx: 330, ry: 150, seed: 31, colour: '#1c3320', light: '#cdbb5e', count: 240 }),
    crown({ x: 1480, y: 70, rx: 270, ry: 160, seed: 37, colour: '#1c3320', light: '#cdbb5e', toward: -1, count: 220 }),
    soft(page, 1060, 240, 700, 420, '#ffdf9c', 0.3),
    vignette(page, '#120c08', [0.6, 0.08, 0.6], 830, 420, 1000),
  ])
}
