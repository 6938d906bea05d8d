/** The press room: a lectern for two voices, heavy curtains, three flags, and rows of listeners. */
import { flashOf, onlooker, photographer } from './crowd.mjs'
import { flagAt } from './flags.mjs'
import { d, ellipse, group, path, rect, sequence, sheet, soft, stroke, vignette } from './svg.mjs'

function stage(page) {
  const drape = page.linear(
    [
      [0, '#0a1c22'],
      [0.3, '#1c4148'],
      [0.5, '#2f6468'],
      [0.7, '#173840'],
      [1, '#0a1c22'],
    ],
    0,
    0,
    64,
    0,
    'spreadMethod="repeat"',
  )
  const red = page.linear(
    [
      [0, '#2a0b12'],
      [0.28, '#6d1f2a'],
      [0.52, '#a83c40'],
      [0.72, '#5c1822'],
      [1, '#2a0b12'],
    ],
    0,
    0,
    44,
    0,
    'spreadMethod="repeat"',
  )
  const swag = (x) => [
    path(
      d`M${x},0C${x + 30},120 ${x + 290},120 ${x + 320},0Z`,
      page.down([
        [0, '#45101a'],
        [0.7, '#7a222c'],
        [1, '#9a363c'],
      ]),
    ),
    [18, 42, 66].map((k) =>
      stroke(
        d`M${x + k * 0.6},0C${x + 40 + k},${104 - k} ${x + 280 - k},${104 - k} ${x + 320 - k * 0.6},0`,
        k === 42 ? '#3d0e17' : '#9c383e',
        6,
        0.55,
      ),
    ),
    stroke(d`M${x},2C${x + 30},123 ${x + 290},123 ${x + 320},2`, '#d9b25c', 4, 0.9),
  ]
  return [
    rect(0, 0, 1600, 640, drape),
    rect(
      0,
      0,
      1600,
      640,
      page.down([
        [0, '#03080a', 0.7],
        [0.35, '#03080a', 0.1],
        [1, '#03080a', 0.35],
      ]),
    ),
    path('M0,0H210C224,240 190,430 120,470C170,520 190,600 196,680H0Z', red),
    path('M1600,0H1390C1376,240 1410,430 1480,470C1430,520 1410,600 1404,680H1600Z', red),
    stroke('M210,0C224,240 190,430 120,470M1390,0C1376,240 1410,430 1480,470', '#ffb98a', 3, 0.45),
    path(
      'M40,454q50,30 100,6v18q-50,26 -100,-4ZM1560,454q-50,30 -100,6v18q50,26 100,-4Z',
      page.slant([
        [0, '#6d4a1e'],
        [0.5, '#fbe3a6'],
        [1, '#6d4a1e'],
      ]),
    ),
    [-40, 280, 640, 1000, 1320].map((x) => swag(x)),
    rect(
      0,
      0,
      1600,
      14,
      page.slant([
        [0, '#6d4a1e'],
        [0.5, '#fbe3a6'],
        [1, '#6d4a1e'],
      ]),
    ),
    rect(
      0,
      620,
      1600,
      280,
      page.down([
        [0, '#5a3620'],
        [0.3, '#3c2214'],
        [1, '#150c08'],
      ]),
    ),
    rect(0, 616, 1600, 8, '#d9b25c', { opacity: 0.6 }),
    path(
      'M250,640H1350L1440,712H160Z',
      page.down([
        [0, '#8a5430'],
        [1, '#5a3420'],
      ]),
    ),
    rect(
      160,
      712,
      1280,
      26,
      page.down([
        [0, '#3a2014'],
        [1, '#1d0f09'],
      ]),
    ),
    stroke('M160,712H1440', '#e3bb6a', 2.4, 0.7),
    stroke('M300,660H1300M270,684H1330', '#2a140a', 1.6, 0.3),
  ]
}

/** The flags of Russia, the host and the United States, each on a foot of brass. */
const flags = (page) =>
  [
    ['russia', 612],
    ['switzerland', 772],
    ['usa', 932],
  ].map(([name, x]) => [
    ellipse(x + 30, 642, 34, 8, '#2a180e'),
    ellipse(x + 30, 638, 30, 7, '#c79a4b'),
    flagAt(page, name, x, 150, 1.16),
  ])

/** Photographers near by, at both edges, and two among the listeners: [x, y, size, head, side of the flash]. */
const EDGES = [
  [206, 536, 1.3, 1],
  [52, 520, 1.9, 0],
  [1394, 538, 1.3, 2, -1],
  [1552, 522, 1.9, 3, -1],
]
const MIDDLE = [
  [646, 800, 0.8, 0],
  [948, 798, 0.8, 1, -1],
]
/** Where flashes go off. */
export const PRESS_FLASHES = [...EDGES, ...MIDDLE].map(flashOf)

function lectern(page) {
  const wood = page.across([
    [0, '#3a1f12'],
    [0.3, '#8a5430'],
    [0.55, '#b87a48'],
    [1, '#3a1f12'],
  ])
  const stalk = (x, bend, tip) => [
    stroke(d`M${x},486C${x},450 ${x + bend},432 ${tip},420`, '#15110f', 4.4),
    stroke(d`M${x + 1},482C${x + 1},450 ${x + bend},434 ${tip},421`, '#a08a6a', 1.2, 0.6),
    ellipse(tip, 418, 10, 7, '#15110f', { transform: `rotate(${bend > 0 ? 30 : -30} ${tip} 418)` }),
  ]
  const one = (x) =>
    group(
      [
        ellipse(0, 700, 150, 20, '#000', { opacity: 0.5, filter: page.blur(5) }),
        path('M-104,510H104L88,696H-88Z', wood),
        path('M-104,510H104L102,536H-102Z', '#2a150b', { opacity: 0.45 }),
        stroke('M-82,556H82L72,676H-72Z', '#e3bb6a', 2, 0.7),
        group(
          [
            ellipse(0, 4, 34, 40, 'none', { stroke: '#e3bb6a', 'stroke-width': 2 }),
            stroke('M-2,34C-20,26 -26,6 -18,-18M2,34C20,26 26,6 18,-18', '#e3bb6a', 2, 0.9),
            path(
              'M-24,4q-8,-8 -2,-16q8,6 2,16ZM-22,20q-10,-4 -8,-14q9,2 8,14ZM-18,-12q-4,-10 4,-16q5,9 -4,16ZM24,4q8,-8 2,-16q-8,6 -2,16ZM22,20q10,-4 8,-14q-9,2 -8,14ZM18,-12q4,-10 -4,-16q-5,9 4,16Z',
              '#e3bb6a',
            ),
          ],
          { transform: 'translate(0 612)' },
        ),
        path(
          'M-120,492L-104,470H104L120,492V510H-120Z',
          page.across([
            [0, '#4a2a18'],
            [0.5, '#d09a62'],
            [1, '#4a2a18'],
          ]),
        ),
        stroke('M-104,470H104', '#ffe6b8', 2, 0.7),
        path('M-46,486L-40,472H44L50,486Z', '#fff6e0'),
        stroke('M-34,477H36M-36,481H38', '#8a7a5a', 1.2, 0.6),
        stalk(-72, 10, -52),
        stalk(72, -10, 52),
        path('M-92,696H92L100,712H-100Z', '#2a150b'),
      ],
      { transform: `translate(${x} 0)` },
    )
  return [one(430), one(1170)]
}

/** Rows of listeners from behind, photographers among them. */
function listeners(page) {
  const at = sequence(53)
  const row = (y, step, size) => {
    const people = []
    for (let x = -10; x < 1640; x += step) {
      const shift = at(-10, 10)
      people.push(onlooker(page, x + shift, y + at(-8, 8), size * at(0.94, 1.08), Math.floor(at(0, 3.99))))
    }
    return people
  }
  return [
    row(786, 132, 0.78),
    MIDDLE.map((one) => photographer(page, ...one)),
    row(846, 166, 1),
    EDGES.map((one) => photographer(page, ...one)),
  ]
}

/** The SVG text of the press room. */
export function press() {
  const page = sheet(1600, 900)
  const beam = (x, to, half) =>
    path(
      d`M${x - 12},0H${x + 12}L${to + half},700H${to - half}Z`,
      page.linear(
        [
          [0, '#fff0c8', 0.3],
          [1, '#ffdc9c', 0],
        ],
        0,
        0,
        0,
        700,
      ),
      { filter: page.blur(9) },
    )
  return page.svg([
    stage(page),
    soft(page, 800, 380, 560, 330, '#ffd590', 0.36),
    flags(page),
    beam(300, 430, 180),
    beam(1300, 1170, 180),
    beam(800, 800, 210),
    soft(page, 430, 676, 240, 40, '#ffe0a4', 0.5),
    soft(page, 1170, 676, 240, 40, '#ffe0a4', 0.5),
    lectern(page),
    listeners(page),
    vignette(page, '#05070a', [0.55, 0.12, 0.72], 800, 420, 1000),
  ])
}
