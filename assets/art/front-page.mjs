/** The morning after: the lakeside from under a kiosk's awning, the papers just delivered. A page lies over its middle. */
import { cup } from './garden-table.mjs'
import { clouds, fountain, glints, ridge, ripples, snow } from './nature.mjs'
import { rack, stack } from './newspapers.mjs'
import { d, ellipse, path, rect, sequence, sheet, soft, stroke, vignette } from './svg.mjs'

const WATER = 486
const QUAY = 640
const COUNTER = 790

function morning(page) {
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
  const peaks = [
    [0, 380],
    [0.12, 340],
    [0.24, 366],
    [0.36, 300],
    [0.44, 268],
    [0.52, 312],
    [0.62, 292],
    [0.76, 362],
    [0.88, 344],
    [1, 384],
  ]
  const alps = ridge(peaks, 0, 1600, WATER, 26, 7)
  return [
    rect(
      0,
      0,
      1600,
      WATER + 8,
      page.down([
        [0, '#7fa3bd'],
        [0.4, '#bcc6c0'],
        [0.75, '#f6d9a4'],
        [1, '#ffedc2'],
      ]),
    ),
    soft(page, 1100, 420, 560, 300, '#ffdf9a', 0.9),
    soft(page, 1100, 430, 120, 110, '#fffbe6', 0.95),
    clouds(
      page,
      [
        [300, 180, 320],
        [820, 240, 280],
        [1420, 210, 260],
        [1080, 140, 240],
      ],
      110,
      280,
      ['#e6e0dc', '#ffe8be', '#fffbea'],
    ),
    path(alps, air('#a7aebc', '#f8dcb0')),
    path(snow(peaks, 0, 1600, [1, 4, 6, 8]), '#fffaf0', { opacity: 0.75, 'clip-path': page.clip(alps) }),
    path(
      ridge(
        [
          [0, 420],
          [0.2, 408],
          [0.45, 446],
          [0.65, 452],
          [0.85, 424],
          [1, 410],
        ],
        0,
        1600,
        WATER + 2,
        44,
        4,
      ),
      air('#8794a0', '#cdb896'),
    ),
    rect(
      0,
      WATER,
      1600,
      QUAY - WATER + 6,
      page.linear(
        [
          [0, '#ffe6b0'],
          [0.2, '#c4c4b0'],
          [1, '#6f94a2'],
        ],
        0,
        WATER,
        0,
        QUAY,
      ),
    ),
    soft(page, 1100, WATER + 24, 240, 110, '#fff6d2', 0.8),
    ripples({
      seed: 5,
      count: 110,
      left: 0,
      right: 1560,
      top: WATER + 5,
      bottom: QUAY,
      colours: ['#ffeec4', '#4f7886', '#e0dccb'],
      strength: 0.35,
    }),
    glints({ seed: 33, count: 170, x: 1100, top: WATER + 3, bottom: QUAY, narrow: 40, wide: 300, colour: '#fffae0' }),
    fountain(page, 1566, 496, 300),
  ]
}

/** The quay with its railing and two lamps that still burn. */
function quay(page) {
  let bars = ''
  for (let x = 6; x < 1600; x += 16) bars += d`M${x},${QUAY - 44}V${QUAY + 6}`
  let posts = ''
  for (let x = 118; x < 1600; x += 224) posts += d`M${x},${QUAY - 54}V${QUAY + 8}`
  const lamp = (x) => [
    stroke(d`M${x},${QUAY + 8}V${QUAY - 196}`, '#2c3438', 6),
    soft(page, x, QUAY - 206, 70, 70, '#ffe2a0', 0.75),
    path(d`M${x - 12},${QUAY - 196}L${x - 9},${QUAY - 222}H${x + 9}L${x + 12},${QUAY - 196}Z`, '#fff3cc'),
    path(d`M${x - 13},${QUAY - 222}L${x},${QUAY - 236}L${x + 13},${QUAY - 222}Z`, '#2c3438'),
  ]
  return [
    rect(
      0,
      QUAY,
      1600,
      COUNTER - QUAY,
      page.linear(
        [
          [0, '#e0c8a0'],
          [1, '#8f7a68'],
        ],
        0,
        QUAY,
        0,
        COUNTER,
      ),
    ),
    soft(page, 1060, 700, 460, 70, '#fff0c0', 0.5),
    stroke(d`M0,662H1600M0,694H1600M0,738H1600`, '#7a6652', 1.6, 0.35),
    stroke(bars, '#3a4448', 2, 0.8),
    stroke(posts, '#2c3438', 6),
    stroke(d`M0,${QUAY - 46}H1600M0,${QUAY - 6}H1600`, '#2c3438', 4.4),
    stroke(d`M0,${QUAY - 48}H1600`, '#ffe6b4', 1.4, 0.7),
    lamp(342),
    lamp(1014),
  ]
}

/** The kiosk's counter, with what the van has brought. */
function counter(page) {
  const at = sequence(77)
  let grain = ''
  for (let i = 0; i < 9; i++)
    grain += d`M0,${COUNTER + 12 + i * 11}C${Math.round(at(300, 600))},${COUNTER + 8 + i * 11} ${Math.round(at(900, 1300))},${COUNTER + 18 + i * 11} 1600,${COUNTER + 12 + i * 11}`
  return [
    rect(
      0,
      COUNTER,
      1600,
      110,
      page.down([
        [0, '#c08a56'],
        [0.2, '#8f5c34'],
        [1, '#4a2a18'],
      ]),
    ),
    stroke(grain, '#3a2012', 1.6, 0.4),
    stroke(d`M0,${COUNTER + 1}H1600`, '#ffe2a8', 2.4, 0.8),
    stack(page, { x: 440, y: 852, width: 230, count: 9, seed: 11 }),
    stack(page, { x: 1086, y: 846, width: 220, count: 6, seed: 23 }),
    stack(page, { x: 1424, y: 872, width: 236, count: 24, seed: 31 }),
    cup(page, 860, 856, 1.9),
    cup(page, 1366, 884, 1.7),
  ]
}

/** The striped awning over it all, 62 units deep. */
function awning(page) {
  const half = 32
  const scallop = (from, colour) => {
    let shape = ''
    for (let x = from; x < 1600; x += half * 2) shape += d`M${x},0h${half}v40a${half / 2},${half / 2} 0 0 1 ${-half},0Z`
    return path(shape, colour)
  }
  return [
    rect(
      0,
      30,
      1600,
      70,
      page.down([
        [0, '#2a1a1c', 0.5],
        [1, '#2a1a1c', 0],
      ]),
    ),
    scallop(0, '#8f2f38'),
    scallop(half, '#f1e2c4'),
    rect(
      0,
      0,
      1600,
      58,
      page.down([
        [0, '#1a0c10', 0.62],
        [0.5, '#1a0c10', 0.2],
        [1, '#fff0c8', 0.08],
      ]),
    ),
    stroke('M0,34H1600', '#2a1216', 1.6, 0.35),
  ]
}

/** The SVG text of the backdrop behind the front page. */
export function frontPage() {
  const page = sheet(1600, 900)
  return page.svg([
    morning(page),
    quay(page),
    counter(page),
    rack(page, -8, 196, 5),
    awning(page),
    ellipse(1100, 420, 700, 420, page.glow('#ffdf9c'), { opacity: 0.22 }),
    vignette(page, '#160e08', [0.65, 0.06, 0.42], 860, 430, 1040),
  ])
}
