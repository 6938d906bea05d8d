/** The title's picture: the villa on the lake at dusk. Calm sky in the upper middle for the name, dark lawn below. */
import { balustrade, clouds, crown, cypress, fountain, glints, ridge, ripples, shoreLights, snow } from './nature.mjs'
import { d, path, rect, sequence, sheet, soft, stroke, vignette } from './svg.mjs'
import { villa } from './villa.mjs'

const WATER = 486

function sky(page) {
  const at = sequence(61)
  let stars = ''
  for (let i = 0; i < 90; i++) stars += d`M${Math.round(at(0, 1600))},${Math.round(at(0, 1) ** 1.6 * 250)}h.1`
  return [
    rect(
      0,
      0,
      1600,
      500,
      page.down([
        [0, '#141f42'],
        [0.3, '#2f3a68'],
        [0.55, '#6b5a80'],
        [0.75, '#b9747c'],
        [0.9, '#ee9f68'],
        [1, '#ffdb9c'],
      ]),
    ),
    stroke(stars, '#fff3d6', 1.6, 0.6),
    soft(page, 900, 470, 620, 250, '#ffae66', 0.6),
    soft(page, 900, 470, 240, 110, '#ffedbe', 0.8),
    clouds(
      page,
      [
        [300, 250, 300],
        [1240, 220, 340],
        [760, 356, 420],
        [1100, 386, 320],
        [420, 390, 300],
        [1480, 340, 240],
        [120, 330, 200],
      ],
      180,
      440,
    ),
  ]
}

function mountains(page) {
  const air = (top, bottom) =>
    page.linear(
      [
        [0, top],
        [1, bottom],
      ],
      0,
      250,
      0,
      WATER,
    )
  const far = [
    [0, 404],
    [0.1, 378],
    [0.19, 398],
    [0.3, 352],
    [0.36, 366],
    [0.42, 318],
    [0.47, 290],
    [0.52, 326],
    [0.58, 310],
    [0.66, 366],
    [0.78, 348],
    [0.88, 388],
    [1, 362],
  ]
  const near = [
    [0, 486],
    [0.1, 470],
    [0.24, 444],
    [0.38, 416],
    [0.5, 430],
    [0.66, 380],
    [0.8, 396],
    [1, 352],
  ]
  const alps = ridge(far, 520, 1600, WATER, 6, 7)
  return [
    path(alps, air('#a9829a', '#efb48c')),
    path(snow(far, 520, 1600, [6, 8, 10], 0.5), '#ffe2c6', { opacity: 0.7, 'clip-path': page.clip(alps) }),
    path(ridge(near, 1000, 1600, WATER, 14, 5), air('#57506f', '#a8757a')),
    path(
      ridge(
        [
          [0, 300],
          [0.3, 330],
          [0.55, 380],
          [0.8, 440],
          [1, 486],
        ],
        0,
        700,
        WATER,
        33,
        5,
      ),
      air('#4a4a6a', '#8e6c7c'),
    ),
    path(
      ridge(
        [
          [0, 486],
          [0.3, 470],
          [0.6, 462],
          [1, 436],
        ],
        1180,
        1600,
        WATER + 2,
        18,
        3,
      ),
      '#33344f',
    ),
    soft(page, 900, 478, 520, 26, '#ffe0a8', 0.8),
  ]
}

function lake(page) {
  return [
    rect(
      0,
      WATER,
      1600,
      350,
      page.linear(
        [
          [0, '#ffd79a'],
          [0.1, '#e0a07a'],
          [0.35, '#84748c'],
          [0.7, '#3a4a6c'],
          [1, '#1c2c48'],
        ],
        0,
        WATER,
        0,
        780,
      ),
    ),
    path(`M1600,${WATER}H1190C1290,506 1420,530 1600,548Z`, '#292c48', { opacity: 0.55 }),
    path(`M0,${WATER}H660C560,512 320,560 0,580Z`, '#1e2440', { opacity: 0.6 }),
    soft(page, 900, 500, 210, 210, '#ffd894', 0.7),
    ripples({
      seed: 71,
      count: 150,
      left: 0,
      right: 1500,
      top: WATER + 6,
      bottom: 760,
      colours: ['#ffc894', '#131f38', '#d9a0a0'],
    }),
    glints({ seed: 88, count: 240, x: 900, top: WATER + 3, bottom: 740, narrow: 30, wide: 300 }),
    shoreLights({
      seed: 52,
      count: 60,
      spans: [
        [1190, 1590],
        [1240, 1560],
        [560, 680],
      ],
      y: WATER,
      depth: 26,
    }),
    fountain(page, 1190, 496, 236),
  ]
}

/** The SVG text of the title's backdrop. */
export function lakeDusk() {
  const page = sheet(1600, 900)
  const lantern = (x, y) => [
    rect(x - 2, y, 4, 76, '#131722'),
    soft(page, x, y - 10, 90, 90, '#ffc878', 0.75),
    path(d`M${x - 9},${y}L${x - 6},${y - 20}H${x + 6}L${x + 9},${y}Z`, '#fff0c4'),
    path(d`M${x - 9},${y - 20}L${x},${y - 32}L${x + 9},${y - 20}Z`, '#1a1c28'),
  ]
  return page.svg([
    sky(page),
    mountains(page),
    lake(page),
    crown({ x: 110, y: 410, rx: 180, ry: 120, seed: 14, colour: '#141c2c', light: '#5a4c54', count: 80 }),
    villa(page),
    cypress(84, 612, 250, 24, '#0f1822'),
    cypress(560, 600, 190, 18, '#121b28'),
    cypress(604, 604, 140, 14, '#121b28'),
    crown({ x: 30, y: 540, rx: 110, ry: 90, seed: 22, colour: '#0e1620', light: '#3d3d46', count: 50 }),
    path(
      'M0,590C220,574 480,590 700,640C860,676 900,700 900,760H0Z',
      page.linear(
        [
          [0, '#2b3a34'],
          [0.4, '#1a2828'],
          [1, '#0c1418'],
        ],
        0,
        580,
        0,
        760,
      ),
    ),
    path('M270,604C330,620 420,660 560,720L420,740C360,680 310,640 240,606Z', '#c79a70', { opacity: 0.3 }),
    soft(page, 310, 612, 260, 40, '#ffc070', 0.4),
    balustrade(page, {
      x1: 0,
      x2: 1600,
      y: 736,
      height: 74,
      step: 42,
      rail: '#8f7a78',
      lit: '#ffd9a8',
      post: page.linear(
        [
          [0, '#6d6070'],
          [1, '#1a1c2c'],
        ],
        0,
        736,
        0,
        812,
      ),
    }),
    rect(
      0,
      824,
      1600,
      76,
      page.down([
        [0, '#232436'],
        [1, '#0a0c14'],
      ]),
    ),
    lantern(236, 660),
    lantern(1364, 660),
    crown({ x: 1580, y: 150, rx: 190, ry: 200, seed: 41, colour: '#0d1420', light: '#4a3a48', toward: -1, count: 90 }),
    path('M1600,180C1560,360 1560,560 1574,760H1600Z', '#0d131d'),
    crown({ x: 1540, y: 800, rx: 150, ry: 80, seed: 43, colour: '#0b121a', light: '#33383c', toward: -1, count: 60 }),
    crown({ x: 50, y: 820, rx: 140, ry: 70, seed: 47, colour: '#0b121a', light: '#33383c', count: 60 }),
    vignette(page, '#05070f', [0.6, 0.08, 0.62], 800, 400, 1000),
  ])
}
