/** Arrival: the villa's steps and open doors, three flags, cameras and onlookers in front with their backs to us. */
import { mix } from './colour.mjs'
import { camera, flashOf, onlooker, photographer } from './crowd.mjs'
import { column, door, facade } from './facade.mjs'
import { flagAt } from './flags.mjs'
import { crown } from './nature.mjs'
import { d, ellipse, group, path, rect, sheet, soft, stroke, vignette } from './svg.mjs'

function stairs(page) {
  return [0, 1, 2, 3, 4, 5].map((i) => {
    const y = 636 + i * 22
    const half = 300 + i * 62
    return [
      path(
        d`M${800 - half},${y}H${800 + half}L${800 + half + 30},${y + 10}H${800 - half - 30}Z`,
        page.linear(
          [
            [0, '#8a7468'],
            [0.5, '#ffe9c2'],
            [1, '#8a7468'],
          ],
          800 - half,
          0,
          800 + half,
          0,
        ),
      ),
      rect(
        800 - half - 30,
        y + 10,
        half * 2 + 60,
        13,
        page.linear(
          [
            [0, '#5a4a48'],
            [0.5, '#c4a27c'],
            [1, '#5a4a48'],
          ],
          800 - half,
          0,
          800 + half,
          0,
        ),
      ),
      path(
        d`M${800 - 84 - i * 12},${y}h${168 + i * 24}l6,10v12h${-180 - i * 24}v-12Z`,
        i % 2 ? '#8f2f38' : mix('#8f2f38', '#5c1822', 0.2),
        { opacity: 0.94 },
      ),
      stroke(d`M${800 - 84 - i * 12},${y + 1}h${168 + i * 24}`, '#e09a86', 1.6, 0.5),
    ]
  })
}

/** Photographers over the heads of the rest, and two low beside the carpet: [x, y, size, head, side of the flash]. */
const ROW = [
  [176, 640, 0.94, 0],
  [318, 664, 0.84, 2],
  [1286, 668, 0.84, 3, -1],
  [1430, 640, 0.94, 1, -1],
]
const LOW = [
  [606, 868, 0.9, 1],
  [996, 864, 0.9, 0, -1],
]
const CORNERS = [
  [34, 652, 1.3, 1],
  [1566, 650, 1.3, 2, -1],
]
/** Where flashes go off. */
export const STEPS_FLASHES = [...ROW, ...LOW, ...CORNERS].map(flashOf)

/** The press from behind: onlookers, cameras on stands, a microphone on a pole. */
function cameras(page) {
  return [
    ROW.map((one) => photographer(page, ...one)),
    camera(page, 236, 676, 1.1, 1, true),
    camera(page, 1392, 668, 1.1, -1, true),
    onlooker(page, 352, 774, 1.05, 1),
    onlooker(page, 1272, 776, 1.02, 3),
    onlooker(page, 120, 748, 1.3, 3),
    onlooker(page, 1494, 742, 1.3, 0),
    CORNERS.map((one) => photographer(page, ...one)),
    LOW.map((one) => photographer(page, ...one)),
    onlooker(page, 500, 836, 0.98, 0),
    onlooker(page, 1130, 830, 0.98, 2),
    stroke('M1500,900L1060,640', '#0a0c10', 7, 1),
    stroke('M1380,826L1070,643', '#a08a70', 1.6, 0.5),
    group([ellipse(0, 0, 46, 17, '#14171c'), stroke('M-38,-8C-10,-18 20,-16 40,-6', '#a08a70', 3, 0.4)], {
      transform: 'translate(1036 628) rotate(31)',
    }),
    onlooker(page, 8, 800, 1.5, 0),
    onlooker(page, 1600, 806, 1.5, 1),
  ]
}

/** The SVG text of the arrival. */
export function steps() {
  const page = sheet(1600, 900)
  const lantern = (x) => [
    soft(page, x, 330, 150, 150, '#ffcf86', 0.8),
    path(d`M${x - 20},300H${x + 20}L${x + 13},366H${x - 13}Z`, '#fff1c8'),
    stroke(d`M${x - 20},300H${x + 20}L${x + 13},366H${x - 13}ZM${x},300V366`, '#2a1c14', 3.4, 1),
    path(d`M${x - 24},300L${x},274L${x + 24},300Z`, '#2a1c14'),
    stroke(d`M${x},274V246`, '#2a1c14', 5, 1),
  ]
  const tub = (x) => [
    crown({
      x,
      y: 520,
      rx: 74,
      ry: 84,
      seed: x,
      colour: '#1c3322',
      light: '#b9a860',
      toward: x < 800 ? 1 : -1,
      count: 60,
    }),
    rect(x - 5, 580, 10, 40, '#3a2618'),
    path(
      d`M${x - 46},604H${x + 46}L${x + 36},690H${x - 36}Z`,
      page.across([
        [0, '#5a2f20'],
        [0.5, '#b8693f'],
        [1, '#5a2f20'],
      ]),
    ),
    rect(x - 52, 598, 104, 14, '#9a5836'),
  ]
  return page.svg([
    facade(page),
    door(page),
    flagAt(page, 'switzerland', 782, 412, 0.46),
    flagAt(page, 'russia', 316, 214, 0.94),
    flagAt(page, 'usa', 1152, 214, 0.94, true),
    [
      [470, 66],
      [1064, 66],
    ].map(([x, w]) => column(page, x, w, 60, 642)),
    lantern(584),
    lantern(1016),
    rect(
      0,
      640,
      1600,
      260,
      page.down([
        [0, '#8f7c68'],
        [0.35, '#6b5c54'],
        [1, '#1f1c20'],
      ]),
    ),
    soft(page, 800, 700, 560, 120, '#ffd590', 0.55),
    stairs(page),
    soft(page, 800, 560, 300, 260, '#ffd590', 0.45),
    path('M800,640L560,770H1040Z', '#ffe3a8', { opacity: 0.18 }),
    tub(402),
    tub(1198),
    crown({ x: 20, y: 120, rx: 190, ry: 150, seed: 5, colour: '#16261c', light: '#8a8a4a', count: 80 }),
    crown({ x: 1590, y: 110, rx: 180, ry: 150, seed: 7, colour: '#16261c', light: '#8a8a4a', toward: -1, count: 80 }),
    cameras(page),
    vignette(page, '#07080c', [0.55, 0.12, 0.7], 800, 430, 1000),
  ])
}
