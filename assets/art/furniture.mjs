/** A chair, the treaty's folder, and the wax of a signature. */
import { d, ellipse, group, path, sheet, soft, stroke } from './svg.mjs'

/** A high-backed chair, 260 by 330, lit from the right. */
export function chair() {
  const page = sheet(260, 330)
  const wood = page.across([
    [0, '#2a120c'],
    [0.6, '#5a2a1a'],
    [1, '#9a5a34'],
  ])
  const leather = page.across([
    [0, '#16312b'],
    [0.6, '#2d5f50'],
    [1, '#56937a'],
  ])
  let studs = ''
  for (let i = 0; i < 17; i++) {
    const angle = Math.PI + (i / 16) * Math.PI
    studs += d`M${130 + Math.cos(angle) * 93},${94 + Math.sin(angle) * 72}h.1`
  }
  for (let y = 118; y < 330; y += 24) studs += d`M${37 - (y - 94) * 0.02},${y}h.1M${223 + (y - 94) * 0.02},${y}h.1`
  const tufts = [
    [98, 104],
    [162, 104],
    [130, 150],
    [98, 196],
    [162, 196],
    [130, 242],
    [98, 288],
    [162, 288],
  ]
  return page.svg([
    path('M20,330L26,80C28,30 70,8 130,8C190,8 232,30 234,80L240,330Z', wood),
    path('M42,330L48,92C50,52 82,34 130,34C178,34 210,52 212,92L218,330Z', leather),
    tufts.map(([x, y]) => [
      soft(page, x, y, 26, 20, '#0b1a16', 0.5),
      soft(page, x + 14, y - 12, 20, 14, '#9bd0b4', 0.18),
      ellipse(x, y, 2.6, 2.6, '#12251f'),
    ]),
    stroke(
      'M98,104L130,150L162,104M98,196L130,150L162,196L130,242L98,196M98,288L130,242L162,288',
      '#10231d',
      1.6,
      0.45,
    ),
    stroke(studs, '#e9c374', 5, 0.95),
    stroke('M26,80C28,30 70,8 130,8C190,8 232,30 234,80', '#ffdca0', 2.4, 0.6),
    stroke('M46,96C48,54 82,36 130,36', '#0a1512', 3, 0.5),
  ])
}

/** The open folder with two blank pages, 360 by 110, seen from the front of the table. */
export function treaty() {
  const page = sheet(360, 110)
  const paper = page.slant([
    [0, '#fffaf0'],
    [1, '#e2d0a8'],
  ])
  const cover = 'M44,10H316L358,92H2Z'
  return page.svg([
    path('M52,18H308L350,96H10Z', '#000', { opacity: 0.5, filter: page.blur(5) }),
    path(
      cover,
      page.down([
        [0, '#4a161c'],
        [1, '#7a2630'],
      ]),
    ),
    path('M2,92H358L358,96H2Z', '#3a1015'),
    stroke(`${cover}`, '#d9b25c', 1.8, 0.9),
    stroke('M54,14H306L346,88H14Z', '#d9b25c', 0.8, 0.5),
    path('M60,18.4H180V86H20Z M180,18.4H304L342,86H180Z', '#c4b188'),
    path('M58,15H177V84H22Z', paper),
    path('M183,15H302L338,84H183Z', paper),
    path(
      'M150,15H177V84H146Z',
      page.across([
        [0, '#5a4226', 0],
        [1, '#5a4226', 0.34],
      ]),
    ),
    path(
      'M183,15H206L212,84H183Z',
      page.across([
        [0, '#5a4226', 0.3],
        [1, '#5a4226', 0],
      ]),
    ),
    stroke('M92,20.5H144M216,20.5H268', '#7a2a2a', 2.2, 0.85),
    path(
      'M177,10H183V100L180,95.5L177,100Z',
      page.down([
        [0, '#8a2c37'],
        [1, '#a83c44'],
      ]),
    ),
    stroke('M58,15H177M183,15H302', '#fffdf6', 1, 0.8),
  ])
}

/** Red wax on two ribbons, 52 by 48; no arms of any state in it, a quill instead. */
export function seal() {
  const page = sheet(52, 48)
  const wax = page.radial(
    [
      [0, '#ef7a6c'],
      [0.45, '#bd3036'],
      [1, '#6d1218'],
    ],
    22,
    14,
    26,
  )
  const rim =
    'M26,3C33,1 39,5 42,9C47,12 47,18 45,22C45,28 40,31 36,33C31,37 24,36 20,34C14,34 9,30 8,25C5,20 6,14 10,11C13,5 20,3 26,3Z'
  return page.svg([
    path(
      'M17,27L9,46L17,43L22,48L28,29Z',
      page.down([
        [0, '#3a3346'],
        [1, '#6a6078'],
      ]),
    ),
    path(
      'M30,29L34,48L38,43L46,44L36,27Z',
      page.down([
        [0, '#4a3f30'],
        [1, '#8a774c'],
      ]),
    ),
    group(path(rim, '#000', { opacity: 0.4, transform: 'translate(1 3)' }), { filter: page.blur(1.4) }),
    path(rim, wax),
    ellipse(
      26,
      18.6,
      12.4,
      10.8,
      page.radial(
        [
          [0, '#a3262c'],
          [1, '#d2494a'],
        ],
        24,
        15,
        14,
      ),
    ),
    ellipse(26, 18.6, 12.4, 10.8, 'none', { stroke: '#f29a8e', 'stroke-width': 1, opacity: 0.7 }),
    path('M32,11C26,12 21,17 20,25L21.6,25C22.4,22 24,20.6 27,20C30,18 31.6,15 32,11Z', '#f6b3a6', { opacity: 0.85 }),
    stroke('M20.4,26.4C22,21 25.6,16 30.6,12.6', '#7d161c', 0.9, 0.9),
    stroke('M14,9C17,6 21,5 25,5', '#ffd4c8', 2, 0.7),
  ])
}
