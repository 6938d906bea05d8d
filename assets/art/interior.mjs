/** The villa's inside: walls, windows, curtains, pictures, wall lamps. */
import { d, ellipse, group, path, rect, soft, stroke } from './svg.mjs'
import { ridge, sail, snow } from './nature.mjs'

/** A round-headed opening. */
export const arch = (x, width, top, spring, bottom) =>
  d`M${x},${bottom}L${x},${spring}C${x},${top + (spring - top) * 0.42} ${x + width * 0.2},${top} ${x + width / 2},${top}
    C${x + width * 0.8},${top} ${x + width},${top + (spring - top) * 0.42} ${x + width},${spring}L${x + width},${bottom}Z`

/** Gilding, on anything. */
export const gold = (page) =>
  page.slant([[0, '#6d4a1e'], [0.3, '#e3bb6a'], [0.5, '#fbe3a6'], [0.7, '#b5853c'], [1, '#5d3f1b']])

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
    rect(0, 0, 1600, 900, page.down([[0, '#11272a'], [0.5, '#1f4445'], [1, '#15302f']])),
    rect(0, 40, 1600, 430, damask, { opacity: 0.26 }),
    rect(0, 468, 1600, 432, page.down([[0, '#1e3937'], [1, '#0d1b1d']])),
    rect(0, 464, 1600, 8, gold(page), { opacity: 0.75 }),
    stroke('M0,477H1600', '#c79a4b', 2, 0.35),
    path(sunk, '#0c1a1c', { opacity: 0.35 }),
    stroke(panels, '#c79a4b', 2.2, 0.28),
    rect(0, 0, 1600, 40, page.down([[0, '#081517'], [1, '#163033']])),
    rect(0, 16, 1600, 14, page.pattern(26, 14, rect(0, 0, 15, 12, '#244245'))),
    rect(0, 30, 1600, 11, gold(page), { opacity: 0.6 }),
    rect(0, 41, 1600, 22, page.down([[0, '#04090a', 0.6], [1, '#04090a', 0]])),
  ]
}

/** Frame, glazing bars and gilded edge of a window. */
export function windowFrame(page, [x, width, top, spring, bottom]) {
  const hole = arch(x, width, top, spring, bottom)
  const bars = width > 300 ? 4 : 2
  const wood = page.across([[0, '#1d130f'], [0.5, '#5d4231'], [1, '#251812']])
  const uprights = Array.from({ length: bars - 1 }, (_, i) => {
    const at = x + (width * (i + 1)) / bars
    const from = top + (bars === 4 && i !== 1 ? 26 : 0)
    return [rect(at - 4, from, 8, bottom - from, wood), rect(at + 2.6, from, 1.2, bottom - from, '#ffdca0', { opacity: 0.55 })]
  })
  const middle = (spring + bottom) / 2 - 12
  return [
    path(arch(x - 11, width + 22, top - 12, spring, bottom) + hole, gold(page), { 'fill-rule': 'evenodd', opacity: 0.9 }),
    path(arch(x - 4, width + 8, top - 4, spring, bottom) + hole, '#2a1a12', { 'fill-rule': 'evenodd' }),
    uprights,
    rect(x, spring - 4, width, 7, '#3a2619'),
    stroke(d`M${x},${spring + 3.6}h${width}`, '#ffdca0', 1.3, 0.5),
    rect(x, middle, width, 4, '#3a2619'),
    stroke(hole, '#ffe6b8', 1.4, 0.4),
    rect(x - 16, bottom - 2, width + 32, 9, page.down([[0, '#d9b98c'], [0.3, '#6d5138'], [1, '#2c1c12']])),
  ]
}

const velvet = (page) =>
  page.linear(
    [[0, '#2a0b12'], [0.28, '#6d1f2a'], [0.52, '#a83c40'], [0.72, '#5c1822'], [1, '#2a0b12']],
    0, 0, 26, 0, 'spreadMethod="repeat"',
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
  const inner = s > 0 ? d`M${x + width - 2},62 C${x + width + 2},200 ${x + width - 9},300 ${right(0.52) - 1},372` : d`M${x + 2},62 C${x - 2},200 ${x + 9},300 ${left(0.48) + 1},372`
  return [
    path(shape, velvet(page)),
    path(shape, page.down([[0, '#000', 0.55], [0.3, '#000', 0.08], [0.62, '#000', 0.12], [1, '#000', 0.6]])),
    stroke(inner, '#ffc58a', 2.6, 0.5),
    path(d`M${tie - width * 0.3},366q${width * 0.3},16 ${width * 0.6},0v12q${-width * 0.3},16 ${-width * 0.6},0Z`, gold(page)),
    stroke(d`M${tie - 4},384l-6,42m6,-42v46m0,-46l6,42`, '#d9b25c', 2.6, 0.85),
  ]
}

/** The rod and its swags from `x1` on, `count` of them, each `width` wide. */
export function valance(page, x1, width, count) {
  const swag = (x) => [
    path(d`M${x},56C${x + 20},120 ${x + width - 20},120 ${x + width},56Z`, page.down([[0, '#45101a'], [0.7, '#6d1d28'], [1, '#8a2c34']])),
    stroke(d`M${x + 6},56C${x + 30},102 ${x + width - 30},102 ${x + width - 6},56`, '#9c383e', 5, 0.7),
    stroke(d`M${x + 14},56C${x + 40},84 ${x + width - 40},84 ${x + width - 14},56`, '#3d0e17', 5, 0.7),
    stroke(d`M${x + 24},56C${x + 50},72 ${x + width - 50},72 ${x + width - 24},56`, '#862b34', 4, 0.6),
    stroke(d`M${x},58C${x + 20},123 ${x + width - 20},123 ${x + width},58`, '#d9b25c', 2.6, 0.85),
  ]
  const end = x1 + width * count
  return [
    Array.from({ length: count }, (_, i) => swag(x1 + i * width)),
    rect(x1 - 12, 48, end - x1 + 24, 9, gold(page), { rx: 4 }),
    ellipse(x1 - 14, 52, 10, 10, gold(page)), ellipse(end + 14, 52, 10, 10, gold(page)),
  ]
}

/** A gilt frame hung at (x, y), and inside it `canvas(page)` drawn over `width` by `height`. */
export function picture(page, x, y, width, height, canvas) {
  const edge = 14
  return group([
    rect(-edge - 4, -edge + 6, width + 2 * edge + 8, height + 2 * edge + 8, '#000', { opacity: 0.42, filter: page.blur(8) }),
    rect(-edge, -edge, width + 2 * edge, height + 2 * edge, gold(page)),
    stroke(d`M${-edge + 4},${height + edge - 4}V${-edge + 4}H${width + edge - 4}`, '#fff0c4', 1.6, 0.5),
    rect(-6, -6, width + 12, height + 12, '#33200f'),
    group(canvas(page, width, height), { 'clip-path': page.clip(d`M0,0H${width}V${height}H0Z`) }),
    rect(0, 0, width, height, page.slant([[0, '#ffe9c0', 0.16], [0.5, '#1a0f08', 0.08], [1, '#1a0f08', 0.42]])),
  ], { transform: `translate(${x} ${y})` })
}

/** A mountain pass: the road in hairpins up to the notch. */
export function passPainting(page, width, height) {
  return [
    rect(0, 0, width, height, page.down([[0, '#7f9aa4'], [0.5, '#d9c49c'], [1, '#8a8466']])),
    soft(page, 96, 44, 40, 30, '#fff0c8', 0.8),
    path('M0,104 L34,52 L62,86 L78,92 L104,40 L148,96 V190 H0Z', '#5f7580'),
    path(`${snow(34, 52, 26, 26, 1)}${snow(104, 40, 34, 34, -1)}`, '#f5ead6'),
    path('M0,120 C30,96 52,98 72,96 C96,98 120,92 148,118 V190 H0Z', '#51623f'),
    path('M0,150 C40,128 60,136 92,126 C116,120 134,130 148,140 V190 H0Z', '#39502f'),
    stroke('M74,96 C86,102 92,104 84,109 C70,115 58,116 66,124 C84,132 104,130 98,142 C88,154 46,150 54,166 C64,180 92,180 104,192', '#ecd9ae', 3, 0.95),
    stroke('M120,150v12M126,152v10M18,144v14M26,148v12M12,152v12', '#1f3020', 4, 0.9),
  ]
}

/** A chart of the lake: its long crescent, soundings and a compass, on old paper. */
export function chartPainting(page, width, height) {
  const lake = 'M16,138 C22,112 40,88 66,74 C90,62 118,60 136,72 C140,80 130,86 116,88 C98,92 82,100 66,112 C50,124 40,140 26,150 C18,152 14,146 16,138Z'
  return [
    rect(0, 0, width, height, page.slant([[0, '#e2cfa2'], [1, '#b79c68']])),
    stroke('M0,38H148M0,76H148M0,114H148M0,152H148M37,0V190M74,0V190M111,0V190', '#6d5734', 0.7, 0.45),
    path(lake, page.slant([[0, '#7fa3a4'], [1, '#4f7d86']])),
    stroke(`${lake}M24,138C30,118 46,98 70,84C92,74 112,72 126,76M30,140C40,122 54,106 74,96`, '#31504f', 1.1, 0.8),
    stroke('M96,120l8,-12 8,12M108,128l9,-14 10,14M24,60l8,-12 9,12M42,46l8,-12 9,12', '#6d5734', 1.4, 0.8),
    group([
      stroke('M0,-18V18M-18,0H18M-9,-9L9,9M9,-9L-9,9', '#6d3a2a', 0.9, 0.8),
      path('M0,-20 L4,0 L0,20 L-4,0Z', '#7a2f28'), path('M-14,0 L0,-3 L14,0 L0,3Z', '#4f3a22'),
    ], { transform: 'translate(116 160) scale(.8)' }),
    stroke('M14,12H134M40,20H108', '#5d4a2a', 2, 0.6),
  ]
}

/** A wall lamp with a pleated shade. */
export function wallLamp(page, x, y) {
  const brass = gold(page)
  return group([
    soft(page, 0, 0, 150, 150, '#ffc478', 0.75),
    path('M-3,20h6v34h-6ZM-12,50h24l-5,12h-14Z', brass),
    path('M-15,18L-10,-18H10L15,18Z', page.down([[0, '#ffe4a8'], [0.6, '#fff6dc'], [1, '#ffd48c']])),
    stroke('M-8,18L-5,-18M0,18V-18M8,18L5,-18', '#c98f48', 1, 0.5),
    stroke('M-15,18H15M-10,-18H10', '#b5853c', 2, 0.9),
  ], { transform: `translate(${x} ${y})` })
}

/** Far painting helpers reused by the press room and the steps: a sail on a lake at noon. */
export const lakePainting = (page, width, height) => [
  rect(0, 0, width, height, page.down([[0, '#8fb0b8'], [0.5, '#e6d3a8'], [0.56, '#6f98a0'], [1, '#31565f']])),
  path(ridge([[0, height * 0.4], [0.3, height * 0.26], [0.6, height * 0.42], [1, height * 0.3]], 0, width, height * 0.56, 9, 3), '#6d8290'),
  sail(width * 0.55, height * 0.66, 1.1),
]
