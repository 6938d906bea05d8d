/** The villa's inside: walls, windows, curtains. */
import { d, ellipse, path, rect, stroke } from './svg.mjs'

/** A round-headed opening. */
export const arch = (x, width, top, spring, bottom) =>
  d`M${x},${bottom}L${x},${spring}C${x},${top + (spring - top) * 0.42} ${x + width * 0.2},${top} ${x + width / 2},${top}
    C${x + width * 0.8},${top} ${x + width},${top + (spring - top) * 0.42} ${x + width},${spring}L${x + width},${bottom}Z`

/** Gilding, on anything. */
export const gold = (page) =>
  page.slant([
    [0, '#6d4a1e'],
    [0.3, '#e3bb6a'],
    [0.5, '#fbe3a6'],
    [0.7, '#b5853c'],
    [1, '#5d3f1b'],
  ])

/** Damask, wainscot and cornice over 1600 by 900. */
export function walls(page) {
  const motif = (x, y) =>
    d`M${x},${y - 17}c10,10 10,16 0,22c-10,-6 -10,-12 0,-22m0,24c6,5 6,9 0,14c-6,-5 -6,-9 0,-14m-13,-9c-6,2 -8,8 -5,12c5,0 7,-6 5,-12m26,0c6,2 8,8 5,12c-5,0 -7,-6 -5,-12`
  const damask = page.pattern(64, 116, path(motif(32, 24) + motif(0, 82) + motif(64, 82), '#47786f'))
  let panels = ''
  let sunk = ''
  for (let x = -20; x < 1600; x += 180) {
    panels += d`M${x},496h150v200h-150Z`
    sunk += d`M${x + 8},504h134v184h-134Z`
  }
  return [
    rect(
      0,
      0,
      1600,
      900,
      page.down([
        [0, '#11272a'],
        [0.5, '#1f4445'],
        [1, '#15302f'],
      ]),
    ),
    rect(0, 40, 1600, 430, damask, { opacity: 0.26 }),
    rect(
      0,
      468,
      1600,
      432,
      page.down([
        [0, '#1e3937'],
        [1, '#0d1b1d'],
      ]),
    ),
    rect(0, 464, 1600, 8, gold(page), { opacity: 0.75 }),
    stroke('M0,477H1600', '#c79a4b', 2, 0.35),
    path(sunk, '#0c1a1c', { opacity: 0.35 }),
    stroke(panels, '#c79a4b', 2.2, 0.28),
    rect(
      0,
      0,
      1600,
      40,
      page.down([
        [0, '#081517'],
        [1, '#163033'],
      ]),
    ),
    rect(0, 16, 1600, 14, page.pattern(26, 14, rect(0, 0, 15, 12, '#244245'))),
    rect(0, 30, 1600, 11, gold(page), { opacity: 0.6 }),
    rect(
      0,
      41,
      1600,
      22,
      page.down([
        [0, '#04090a', 0.6],
        [1, '#04090a', 0],
      ]),
    ),
  ]
}

/** Frame, glazing bars and gilded edge of a window. */
export function windowFrame(page, [x, width, top, spring, bottom]) {
  const hole = arch(x, width, top, spring, bottom)
  const bars = width > 300 ? 4 : 2
  const wood = page.across([
    [0, '#1d130f'],
    [0.5, '#5d4231'],
    [1, '#251812'],
  ])
  const uprights = Array.from({ length: bars - 1 }, (_, i) => {
    const at = x + (width * (i + 1)) / bars
    const from = top + (bars === 4 && i !== 1 ? 26 : 0)
    return [
      rect(at - 4, from, 8, bottom - from, wood),
      rect(at + 2.6, from, 1.2, bottom - from, '#ffdca0', { opacity: 0.55 }),
    ]
  })
  const middle = (spring + bottom) / 2 - 12
  return [
    path(arch(x - 11, width + 22, top - 12, spring, bottom) + hole, gold(page), {
      'fill-rule': 'evenodd',
      opacity: 0.9,
    }),
    path(arch(x - 4, width + 8, top - 4, spring, bottom) + hole, '#2a1a12', { 'fill-rule': 'evenodd' }),
    uprights,
    rect(x, spring - 4, width, 7, '#3a2619'),
    stroke(d`M${x},${spring + 3.6}h${width}`, '#ffdca0', 1.3, 0.5),
    rect(x, middle, width, 4, '#3a2619'),
    stroke(hole, '#ffe6b8', 1.4, 0.4),
    rect(
      x - 16,
      bottom - 2,
      width + 32,
      9,
      page.down([
        [0, '#d9b98c'],
        [0.3, '#6d5138'],
        [1, '#2c1c12'],
      ]),
    ),
  ]
}

const velvet = (page) =>
  page.linear(
    [
      [0, '#2a0b12'],
      [0.28, '#6d1f2a'],
      [0.52, '#a83c40'],
      [0.72, '#5c1822'],
      [1, '#2a0b12'],
    ],
    0,
    0,
    26,
    0,
    'spreadMethod="repeat"',
  )

/** A curtain of `width` at `x`, tied back to the side `toward` (1: hangs left of its window, -1: right). */
export function curtain(page, x, width, toward) {
  const s = toward
  const right = (at) => (s > 0 ? x + width * at : x + width)
  const left = (at) => (s > 0 ? x : x + width * at)
  const shape = d`M${x},62 L${x + width},62 C${x + width + s * 4},200 ${x + width - 8 + (s < 0 ? 6 : 0)},300 ${right(0.52)},372
    C${s > 0 ? right(0.72) : x + width + 4},430 ${x + width + 6},500 ${x + width + 2},640 L${x - 2},640
    C${x - 6},500 ${s > 0 ? x - 4 : left(0.28)},430 ${left(0.48)},372 C${s > 0 ? x : x + 8},300 ${x - 4},200 ${x},62Z`
  const tie = s > 0 ? x + width * 0.24 : x + width * 0.76
  const inner =
    s > 0
      ? d`M${x + width - 2},62 C${x + width + 2},200 ${x + width - 9},300 ${right(0.52) - 1},372`
      : d`M${x + 2},62 C${x - 2},200 ${x + 9},300 ${left(0.48) + 1},372`
  return [
    path(shape, velvet(page)),
    path(
      shape,
      page.down([
        [0, '#000', 0.55],
        [0.3, '#000', 0.08],
        [0.62, '#000', 0.12],
        [1, '#000', 0.6],
      ]),
    ),
    stroke(inner, '#ffc58a', 2.6, 0.5),
    path(
      d`M${tie - width * 0.3},366q${width * 0.3},16 ${width * 0.6},0v12q${-width * 0.3},16 ${-width * 0.6},0Z`,
      gold(page),
    ),
    stroke(d`M${tie - 4},384l-6,42m6,-42v46m0,-46l6,42`, '#d9b25c', 2.6, 0.85),
  ]
}

/** The rod and its swags from `x1` on, `count` of them, each `width` wide. */
export function valance(page, x1, width, count) {
  const swag = (x) => [
    path(
      d`M${x},56C${x + 20},120 ${x + width - 20},120 ${x + width},56Z`,
      page.down([
        [0, '#45101a'],
        [0.7, '#6d1d28'],
        [1, '#8a2c34'],
      ]),
    ),
    stroke(d`M${x + 6},56C${x + 30},102 ${x + width - 30},102 ${x + width - 6},56`, '#9c383e', 5, 0.7),
    stroke(d`M${x + 14},56C${x + 40},84 ${x + width - 40},84 ${x + width - 14},56`, '#3d0e17', 5, 0.7),
    stroke(d`M${x + 24},56C${x + 50},72 ${x + width - 50},72 ${x + width - 24},56`, '#862b34', 4, 0.6),
    stroke(d`M${x},58C${x + 20},123 ${x + width - 20},123 ${x + width},58`, '#d9b25c', 2.6, 0.85),
  ]
  const end = x1 + width * count
  return [
    Array.from({ length: count }, (_, i) => swag(x1 + i * width)),
    rect(x1 - 12, 48, end - x1 + 24, 9, gold(page), { rx: 4 }),
    ellipse(x1 - 14, 52, 10, 10, gold(page)),
    ellipse(end + 14, 52, 10, 10, gold(page)),
  ]
}
