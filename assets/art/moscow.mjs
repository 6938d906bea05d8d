/** Moscow's landmarks by night. */
import { blocksOf, windows } from './skyline.mjs'
import { d, ellipse, group, path, soft, stroke } from './svg.mjs'

/** An onion dome on a drum, its base `width` wide, standing on `y`. */
function onion(page, x, y, width, colour) {
  const w = width / 2
  return [
    path(
      d`M${x - w * 0.72},${y}V${y - width * 0.5}H${x + w * 0.72}V${y}Z`,
      page.across([
        [0, '#2a2440'],
        [1, '#6d5560'],
      ]),
    ),
    path(
      d`M${x - w * 0.7},${y - width * 0.5}C${x - w * 1.35},${y - width * 0.8} ${x - w * 0.95},${y - width * 1.25} ${x - w * 0.2},${y - width * 1.5}C${x - w * 0.06},${y - width * 1.58} ${x},${y - width * 1.7} ${x},${y - width * 1.85}C${x},${y - width * 1.7} ${x + w * 0.06},${y - width * 1.58} ${x + w * 0.2},${y - width * 1.5}C${x + w * 0.95},${y - width * 1.25} ${x + w * 1.35},${y - width * 0.8} ${x + w * 0.7},${y - width * 0.5}Z`,
      page.across([
        [0, '#1f1b34'],
        [0.6, colour],
        [1, '#ffdca0'],
      ]),
    ),
    stroke(
      d`M${x - w * 0.3},${y - width * 0.55}C${x - w * 0.7},${y - width * 0.9} ${x - w * 0.4},${y - width * 1.25} ${x},${y - width * 1.6}M${x + w * 0.2},${y - width * 0.55}C${x + w * 0.6},${y - width * 0.9} ${x + w * 0.4},${y - width * 1.25} ${x},${y - width * 1.6}`,
      '#ffe6b8',
      1.2,
      0.4,
    ),
    stroke(d`M${x},${y - width * 1.85}v${-width * 0.3}`, '#ffe2a0', 2, 0.9),
  ]
}

const tower = (page) =>
  page.across([
    [0, '#2b2240'],
    [0.55, '#7a4a4c'],
    [1, '#d99a6a'],
  ])

/** A stepped high-rise with a spire, its middle at x = 207. */
const highRise = (page) => [
  path(
    'M150,612V420H172V350H190V300H200V262L207,200L214,262V300H224V350H242V420H264V612Z',
    page.across([
      [0, '#28284a'],
      [0.6, '#544a62'],
      [1, '#a08278'],
    ]),
  ),
  windows(
    [
      [152, 424, 110, 90],
      [174, 354, 66, 66],
      [190, 304, 34, 46],
    ],
    17,
  ),
  stroke('M207,204v-22', '#ffe2a0', 2, 0.9),
]

/** The clock tower, its middle at x = 460, with the wall to both sides. */
const clockTower = (page) => [
  path(
    'M280,612V560H620V612Z',
    page.across([
      [0, '#2b2038'],
      [1, '#8a5450'],
    ]),
  ),
  path(
    Array.from({ length: 24 }, (_, i) => d`M${282 + i * 14},562v-10h3l1.5,3l1.5,-3h3v10Z`).join(''),
    page.linear(
      [
        [0, '#2b2038'],
        [1, '#8a5450'],
      ],
      280,
      0,
      620,
      0,
    ),
  ),
  path('M430,612V420H436V400H484V420H490V612Z', tower(page)),
  path('M438,400V352H482V400ZM444,352L460,262L476,352Z', tower(page)),
  ellipse(460, 376, 15, 15, '#ffe6a8'),
  ellipse(460, 376, 15, 15, 'none', { stroke: '#3a2430', 'stroke-width': 2 }),
  stroke('M460,376V366M460,376L467,380', '#3a2430', 2),
  path('M460,244l4.4,9.6 10.4,1.2 -7.8,7 2.2,10.4 -9.2,-5.2 -9.2,5.2 2.2,-10.4 -7.8,-7 10.4,-1.2Z', '#ff9a7a'),
  soft(page, 460, 258, 44, 44, '#ff9a7a', 0.6),
  stroke('M450,440v26M470,440v26M450,490v26M470,490v26', '#ffce80', 5, 0.8),
]

/** Painted domes, their middle at x = 600. */
const domes = (page) => [
  path(
    'M540,612V520H660V612Z',
    page.across([
      [0, '#2b2240'],
      [1, '#a06a5a'],
    ]),
  ),
  onion(page, 556, 530, 32, '#4f7a6a'),
  onion(page, 646, 530, 32, '#b0713c'),
  onion(page, 576, 500, 36, '#a84a48'),
  onion(page, 628, 498, 36, '#4a6a90'),
  path(
    'M584,520V430L600,372L616,430V520Z',
    page.across([
      [0, '#3a2a44'],
      [1, '#d08a60'],
    ]),
  ),
  onion(page, 600, 396, 24, '#d9a64a'),
  stroke('M556,552v24M576,548v30M600,470v20M600,540v40M628,548v30M646,552v24', '#ffce80', 5, 0.75),
]

/** Moscow's landmarks from the river, standing on y = 612: a high-rise, painted domes, a clock tower with its wall. */
export function moscow(page) {
  const far = [
    [0, 520, 34, 92],
    [212, 500, 60, 112],
    [500, 540, 70, 72],
    [640, 552, 50, 60],
  ]
  const at = (x, shapes) => group(shapes, { transform: `translate(${x} -98) scale(1.16)` })
  return [
    blocksOf(far, '#262647'),
    windows(far, 13),
    at(58, highRise(page)),
    at(-46, clockTower(page)),
    at(-310, domes(page)),
  ]
}
