/** What the villa's windows show: the lake at evening, mountains, the Jet d'Eau, the terrace. Sun at (800, 306). */
import {
  balustrade,
  clouds,
  cypress,
  EVENING,
  fountain,
  glints,
  ridge,
  ripples,
  sail,
  shoreLights,
  snow,
} from './nature.mjs'
import { ellipse, path, rect, soft } from './svg.mjs'

const SHORE = 322

function mountains(page) {
  const air = (top, bottom) =>
    page.linear(
      [
        [0, top],
        [1, bottom],
      ],
      0,
      175,
      0,
      SHORE,
    )
  const left = [
    [0, 232],
    [0.1, 196],
    [0.18, 222],
    [0.27, 176],
    [0.37, 214],
    [0.47, 198],
    [0.58, 246],
    [0.74, 270],
    [0.88, 300],
    [1, 318],
  ]
  const right = [
    [0, 318],
    [0.1, 306],
    [0.2, 288],
    [0.34, 270],
    [0.46, 224],
    [0.56, 234],
    [0.69, 184],
    [0.79, 208],
    [0.89, 168],
    [1, 190],
  ]
  const west = ridge(left, 300, 762, SHORE, 5)
  const east = ridge(right, 856, 1300, SHORE, 8)
  return [
    path(west, air('#8a7090', '#e3a784')),
    path(east, air('#8a7090', '#e3a784')),
    path(snow(left, 300, 762, [1, 3, 5]) + snow(right, 856, 1300, [4, 6, 8]), '#ffdcbc', {
      opacity: 0.7,
      'clip-path': page.clip(west + east),
    }),
    path(
      ridge(
        [
          [0, 262],
          [0.12, 246],
          [0.28, 264],
          [0.4, 252],
          [0.58, 284],
          [0.8, 302],
          [1, 322],
        ],
        300,
        664,
        SHORE,
        12,
        4,
      ),
      air('#5a5477', '#a9797b'),
    ),
    path(
      ridge(
        [
          [0, 322],
          [0.14, 300],
          [0.3, 290],
          [0.5, 256],
          [0.66, 262],
          [0.84, 234],
          [1, 246],
        ],
        958,
        1300,
        SHORE,
        15,
        4,
      ),
      air('#5a5477', '#a9797b'),
    ),
    path(
      ridge(
        [
          [0, 290],
          [0.2, 281],
          [0.45, 300],
          [0.7, 308],
          [1, 324],
        ],
        300,
        584,
        SHORE + 2,
        21,
        3,
      ),
      air('#2f3a58', '#565a72'),
    ),
    path(
      ridge(
        [
          [0, 324],
          [0.25, 310],
          [0.5, 298],
          [0.75, 280],
          [1, 282],
        ],
        1048,
        1300,
        SHORE + 2,
        24,
        3,
      ),
      air('#2f3a58', '#565a72'),
    ),
    soft(page, 800, 316, 330, 22, '#ffdfa6', 0.7),
  ]
}

function water(page) {
  const lake = page.linear(
    [
      [0, '#ffd596'],
      [0.12, '#dfa277'],
      [0.4, '#7d7889'],
      [0.75, '#34516c'],
      [1, '#1d3850'],
    ],
    0,
    SHORE,
    0,
    470,
  )
  return [
    rect(300, SHORE, 1000, 190, lake),
    path(`M300,${SHORE}H580C520,336 420,352 300,360ZM1300,${SHORE}H1050C1120,336 1200,354 1300,364Z`, '#2a3350', {
      opacity: 0.5,
    }),
    soft(page, 800, 330, 150, 150, '#ffdc98', 0.85),
    ripples({
      seed: 77,
      count: 90,
      left: 305,
      right: 1250,
      top: SHORE + 5,
      bottom: 450,
      colours: ['#ffcf9c', '#16304a', '#f0b890'],
    }),
    glints({ seed: 99, count: 170, x: 800, top: SHORE + 3, bottom: 452, narrow: 20, wide: 118 }),
    shoreLights({
      seed: 42,
      count: 30,
      spans: [
        [340, 566],
        [1066, 1262],
      ],
      y: SHORE,
    }),
  ]
}

/** The view in room coordinates, x 300 to 1300, y 40 to 520; the caller clips it to the windows. */
export function view(page) {
  return [
    rect(300, 40, 1000, 300, page.linear(EVENING, 0, 60, 0, SHORE)),
    clouds(
      page,
      [
        [420, 150, 190],
        [560, 186, 240],
        [900, 132, 260],
        [1090, 176, 210],
        [770, 212, 300],
        [470, 236, 170],
        [1150, 232, 190],
        [690, 106, 180],
      ],
      90,
      250,
    ),
    soft(page, 800, 306, 320, 300, '#ffb066', 0.75),
    soft(page, 800, 306, 120, 116, '#ffeebc', 0.95),
    ellipse(800, 306, 24, 24, '#fff9e6'),
    mountains(page),
    water(page),
    fountain(page, 676, 328, 104),
    sail(908, 340, 0.95),
    [
      [372, 190, 17],
      [402, 140, 14],
      [624, 122, 12],
    ].map(([x, h, w]) => cypress(x, 452, h, w)),
    [
      [1226, 200, 18],
      [1196, 146, 14],
      [978, 128, 12],
    ].map(([x, h, w]) => cypress(x, 452, h, w, '#13212b', '#e9a66c', -1)),
    balustrade(page, { x1: 300, x2: 1300, y: 413, height: 39, step: 22 }),
    rect(
      300,
      460,
      1000,
      60,
      page.linear(
        [
          [0, '#4a4450'],
          [1, '#23222d'],
        ],
        0,
        460,
        0,
        510,
      ),
    ),
  ]
}
