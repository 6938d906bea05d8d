/** The desk of the dossier and of the front page: wood, leather and lamplight, the dim room beyond its edge. */
import { dark } from './colour.mjs'
import { d, ellipse, group, path, rect, sequence, sheet, soft, stroke, vignette } from './svg.mjs'

const EDGE = 106

function beyond(page) {
  const glow = (x, width) => [
    path(
      d`M${x},${EDGE}V64C${x},20 ${x + width},20 ${x + width},64V${EDGE}Z`,
      page.down([
        [0, '#4a4668'],
        [0.6, '#a86f70'],
        [1, '#e29a68'],
      ]),
    ),
    rect(x + width / 2 - 3, 30, 6, 80, '#2a1a14'),
    rect(x, 74, width, 5, '#2a1a14'),
  ]
  return [
    rect(
      0,
      0,
      1600,
      EDGE,
      page.down([
        [0, '#0b1718'],
        [1, '#1c3536'],
      ]),
    ),
    group(
      [
        glow(410, 180),
        glow(660, 280),
        glow(1010, 180),
        [340, 604, 944, 1200].map((x) =>
          rect(
            x,
            0,
            58,
            EDGE,
            page.across([
              [0, '#2a0b12'],
              [0.4, '#8a2c34'],
              [1, '#3a0f18'],
            ]),
          ),
        ),
        [352, 532, 712, 892, 1072].map((x) => path(d`M${x},-10C${x + 20},40 ${x + 160},40 ${x + 180},-10Z`, '#6d1d28')),
      ],
      { filter: page.blur(6) },
    ),
    soft(page, 230, 60, 240, 120, '#ffbe6a', 0.4),
    rect(
      0,
      0,
      1600,
      EDGE,
      page.across([
        [0, '#05090a', 0.4],
        [0.4, '#05090a', 0.15],
        [1, '#05090a', 0.75],
      ]),
    ),
  ]
}

function wood(page) {
  const at = sequence(19)
  const grain = ['', '', '']
  for (let i = 0; i < 66; i++) {
    const y = EDGE + 10 + i * 12
    const knot = at(-14, 14)
    grain[i % 3] +=
      d`M0,${y}C${Math.round(at(200, 500))},${Math.round(y + knot)} ${Math.round(at(900, 1300))},${Math.round(y - knot)} 1600,${Math.round(y + at(-6, 6))}`
  }
  return [
    rect(
      0,
      EDGE,
      1600,
      794,
      page.linear(
        [
          [0, '#8a5530'],
          [0.2, '#6b3d22'],
          [1, '#2e180e'],
        ],
        200,
        EDGE,
        700,
        900,
      ),
    ),
    grain.map((shape, i) =>
      stroke(shape, ['#2a140a', '#c98a55', '#1d0d06'][i], [2, 1.1, 1.2][i], [0.24, 0.16, 0.22][i]),
    ),
    rect(
      0,
      EDGE - 3,
      1600,
      6,
      page.across([
        [0, '#a87a3c'],
        [0.2, '#ffe2a0'],
        [0.6, '#b5853c'],
        [1, '#5d3f1b'],
      ]),
    ),
    rect(
      0,
      EDGE + 3,
      1600,
      12,
      page.down([
        [0, '#000', 0.35],
        [1, '#000', 0],
      ]),
    ),
  ]
}

function leather(page) {
  const pad = 'M72,146H1528L1580,880H20Z'
  const mottle = sequence(27)
  let pores = ''
  for (let i = 0; i < 260; i++) pores += d`M${Math.round(mottle(60, 1540))},${Math.round(mottle(150, 875))}h2`
  const corner = (shape) => [
    path(
      shape,
      page.slant([
        [0, '#f6dfae'],
        [0.5, '#b98f4a'],
        [1, '#6d4a1e'],
      ]),
    ),
    stroke(shape, '#ffe9bd', 1.2, 0.5),
  ]
  return [
    path(pad, '#000', { opacity: 0.55, transform: 'translate(0 10)', filter: page.blur(8) }),
    path('M20,880H1580V890H20Z', '#0a1512'),
    path(
      pad,
      page.linear(
        [
          [0, '#2f5f50'],
          [0.35, '#1c4238'],
          [1, '#0b201c'],
        ],
        200,
        130,
        900,
        900,
      ),
    ),
    group([stroke(pores, '#04100d', 1.6, 0.35), soft(page, 360, 250, 640, 300, '#ffcf8a', 0.28)], {
      'clip-path': page.clip(pad),
    }),
    stroke('M90,164H1510L1558,864H42Z', '#d9b25c', 2, 0.65),
    stroke('M97,171H1503L1549,857H51Z', '#d9b25c', 0.9, 0.4),
    stroke(pad, '#6fa08a', 1.4, 0.35),
    corner('M72,146H128L122,190L68,204Z'),
    corner('M1528,146H1472L1478,190L1532,204Z'),
    corner('M20,880H92L88,826L26,802Z'),
    corner('M1580,880H1508L1512,826L1574,802Z'),
  ]
}

/** Things at the desk's edges, out of the way of papers laid on the leather. */
function things(page) {
  const shadow = page.blur(4)
  const brass = page.across([
    [0, '#5d3f1b'],
    [0.4, '#ffe9b0'],
    [1, '#5d3f1b'],
  ])
  return [
    group(
      [
        ellipse(6, 10, 46, 16, '#000', { opacity: 0.5, filter: shadow }),
        path(
          'M-34,-22C-36,4 -30,14 0,14C30,14 36,4 34,-22Z',
          page.across([
            [0, '#0d1016'],
            [0.4, '#3c4654'],
            [0.55, '#6d7a86'],
            [1, '#11141a'],
          ]),
        ),
        ellipse(0, -22, 34, 11, '#171b22', { stroke: '#d9b25c', 'stroke-width': 2.4 }),
        ellipse(0, -21, 24, 7, '#05070a'),
      ],
      { transform: 'translate(1490 122) scale(.9)' },
    ),
    group(
      [
        path('M0,0L150,-14', 'none', {
          stroke: '#000',
          'stroke-width': 9,
          opacity: 0.45,
          transform: 'translate(2 8)',
          filter: shadow,
        }),
        path(
          'M0,0L22,-7L150,-18L152,-10L24,3Z',
          page.down([
            [0, '#4a1a1f'],
            [0.4, '#8a2c37'],
            [1, '#2a0d12'],
          ]),
        ),
        path('M0,0L22,-7L24,3Z', brass),
        path('M100,-13.6L108,-14.4L110,-5.6L102,-5Z', brass),
      ],
      { transform: 'translate(1260 132) rotate(4)' },
    ),
    [0, 1, 2].map((i) =>
      path(
        d`M${-24 + i * 3},${500 + i * 9}L${14 + i * 2},${494 + i * 9}L${-2 + i},${700 + i * 5}H-30Z`,
        dark('#e8d8b0', 0.12 * (2 - i)),
        { stroke: '#7a6742', 'stroke-width': 0.8 },
      ),
    ),
  ]
}

/** The SVG text of the desk. */
export function desk() {
  const page = sheet(1600, 900)
  return page.svg([
    beyond(page),
    wood(page),
    leather(page),
    things(page),
    soft(page, 210, 260, 720, 520, '#ffbe6a', 0.22),
    vignette(page, '#04070a', [0.5, 0.12, 0.72], 560, 380, 1150),
  ])
}
