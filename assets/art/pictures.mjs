/** Pictures in gilt frames, and the lamps beside them. */
import { gold } from './interior.mjs'
import { d, group, path, rect, soft, stroke } from './svg.mjs'

/** A gilt frame hung at (x, y), and inside it `canvas(page)` drawn over `width` by `height`. */
export function picture(page, x, y, width, height, canvas) {
  const edge = 14
  return group(
    [
      rect(-edge - 4, -edge + 6, width + 2 * edge + 8, height + 2 * edge + 8, '#000', {
        opacity: 0.42,
        filter: page.blur(8),
      }),
      rect(-edge, -edge, width + 2 * edge, height + 2 * edge, gold(page)),
      stroke(d`M${-edge + 4},${height + edge - 4}V${-edge + 4}H${width + edge - 4}`, '#fff0c4', 1.6, 0.5),
      rect(-6, -6, width + 12, height + 12, '#33200f'),
      group(canvas(page, width, height), { 'clip-path': page.clip(d`M0,0H${width}V${height}H0Z`) }),
      rect(
        0,
        0,
        width,
        height,
        page.slant([
          [0, '#ffe9c0', 0.16],
          [0.5, '#1a0f08', 0.08],
          [1, '#1a0f08', 0.42],
        ]),
      ),
    ],
    { transform: `translate(${x} ${y})` },
  )
}

/** A mountain pass: the road in hairpins up to the notch. */
export function passPainting(page, width, height) {
  return [
    rect(
      0,
      0,
      width,
      height,
      page.down([
        [0, '#7f9aa4'],
        [0.5, '#d9c49c'],
        [1, '#8a8466'],
      ]),
    ),
    soft(page, 96, 44, 40, 30, '#fff0c8', 0.8),
    path('M0,104 L34,52 L62,86 L78,92 L104,40 L148,96 V190 H0Z', '#5f7580'),
    path('M34,52L47,71L42,68L38,78L33,66L28,76L23,69ZM104,40L121,62L115,60L110,74L104,58L97,72L95,61Z', '#f5ead6'),
    path('M0,120 C30,96 52,98 72,96 C96,98 120,92 148,118 V190 H0Z', '#51623f'),
    path('M0,150 C40,128 60,136 92,126 C116,120 134,130 148,140 V190 H0Z', '#39502f'),
    stroke(
      'M74,96 C86,102 92,104 84,109 C70,115 58,116 66,124 C84,132 104,130 98,142 C88,154 46,150 54,166 C64,180 92,180 104,192',
      '#ecd9ae',
      3,
      0.95,
    ),
    stroke('M120,150v12M126,152v10M18,144v14M26,148v12M12,152v12', '#1f3020', 4, 0.9),
  ]
}

/** A chart of the lake: its long crescent, soundings and a compass, on old paper. */
export function chartPainting(page, width, height) {
  const lake =
    'M16,138 C22,112 40,88 66,74 C90,62 118,60 136,72 C140,80 130,86 116,88 C98,92 82,100 66,112 C50,124 40,140 26,150 C18,152 14,146 16,138Z'
  return [
    rect(
      0,
      0,
      width,
      height,
      page.slant([
        [0, '#e2cfa2'],
        [1, '#b79c68'],
      ]),
    ),
    stroke('M0,38H148M0,76H148M0,114H148M0,152H148M37,0V190M74,0V190M111,0V190', '#6d5734', 0.7, 0.45),
    path(
      lake,
      page.slant([
        [0, '#7fa3a4'],
        [1, '#4f7d86'],
      ]),
    ),
    stroke(`${lake}M24,138C30,118 46,98 70,84C92,74 112,72 126,76M30,140C40,122 54,106 74,96`, '#31504f', 1.1, 0.8),
    stroke('M96,120l8,-12 8,12M108,128l9,-14 10,14M24,60l8,-12 9,12M42,46l8,-12 9,12', '#6d5734', 1.4, 0.8),
    group(
      [
        stroke('M0,-18V18M-18,0H18M-9,-9L9,9M9,-9L-9,9', '#6d3a2a', 0.9, 0.8),
        path('M0,-20 L4,0 L0,20 L-4,0Z', '#7a2f28'),
        path('M-14,0 L0,-3 L14,0 L0,3Z', '#4f3a22'),
      ],
      { transform: 'translate(116 160) scale(.8)' },
    ),
    stroke('M14,12H134M40,20H108', '#5d4a2a', 2, 0.6),
  ]
}

/** A wall lamp with a pleated shade. */
export function wallLamp(page, x, y) {
  const brass = gold(page)
  return group(
    [
      soft(page, 0, 0, 150, 150, '#ffc478', 0.75),
      path('M-3,20h6v34h-6ZM-12,50h24l-5,12h-14Z', brass),
      path(
        'M-15,18L-10,-18H10L15,18Z',
        page.down([
          [0, '#ffe4a8'],
          [0.6, '#fff6dc'],
          [1, '#ffd48c'],
        ]),
      ),
      stroke('M-8,18L-5,-18M0,18V-18M8,18L5,-18', '#c98f48', 1, 0.5),
      stroke('M-15,18H15M-10,-18H10', '#b5853c', 2, 0.9),
    ],
    { transform: `translate(${x} ${y})` },
  )
}
