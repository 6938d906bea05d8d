/** The atlas of endings: a clear night over the lake. The sky is left free for stars that mean something. */
import { balustrade, glints, ridge, ripples, shoreLights, snow } from './nature.mjs'
import { d, ellipse, path, rect, sequence, sheet, soft, stroke, vignette } from './svg.mjs'

const WATER = 690
/** The moon stands low, where the range is open. */
const MOON = { x: 1180, y: 612 }

function sky(page) {
  const at = sequence(211)
  const bands = ['', '', '']
  for (let i = 0; i < 420; i++) bands[i % 3] += d`M${Math.round(at(0, 1600))},${Math.round(at(0, 1) ** 1.25 * 620)}h.1`
  const milky = ['', '']
  for (let i = 0; i < 380; i++) {
    const along = at(0, 1)
    const aside = (at(-1, 1) + at(-1, 1)) * 60
    milky[i % 2] += d`M${Math.round(along * 1700 - 50 + aside * 0.3)},${Math.round(470 - along * 430 + aside)}h.1`
  }
  return [
    rect(
      0,
      0,
      1600,
      WATER,
      page.down([
        [0, '#040a1c'],
        [0.4, '#0c1838'],
        [0.72, '#22315c'],
        [0.9, '#484a72'],
        [1, '#8a7286'],
      ]),
    ),
    [0.06, 0.22, 0.4, 0.58, 0.76, 0.94].map((share, i) =>
      soft(page, share * 1700 - 50, 470 - share * 430, 300, 92 + (i % 2) * 26, '#93a6e2', 0.13, -14),
    ),
    stroke(milky[0], '#cdd8ff', 0.9, 0.42),
    stroke(milky[1], '#fff0dc', 1.1, 0.36),
    stroke(bands[0], '#dfe6ff', 0.9, 0.5),
    stroke(bands[1], '#fff3da', 1.2, 0.5),
    stroke(bands[2], '#bccbff', 1.5, 0.32),
    soft(page, MOON.x, MOON.y + 20, 520, 200, '#c9a5b4', 0.34),
    soft(page, MOON.x, MOON.y, 120, 120, '#ffe9cf', 0.4),
    ellipse(
      MOON.x,
      MOON.y,
      25,
      25,
      page.radial(
        [
          [0, '#fffaf0'],
          [0.7, '#fbeeda'],
          [1, '#e6d0c4'],
        ],
        MOON.x - 6,
        MOON.y - 6,
        32,
      ),
    ),
  ]
}

function mountains(page) {
  const air = (top, bottom) =>
    page.linear(
      [
        [0, top],
        [1, bottom],
      ],
      0,
      520,
      0,
      WATER,
    )
  const far = [
    [0, 600],
    [0.08, 574],
    [0.16, 596],
    [0.24, 556],
    [0.32, 588],
    [0.42, 606],
    [0.52, 622],
    [0.62, 646],
    [0.7, 664],
    [0.78, 652],
    [0.86, 606],
    [0.92, 574],
    [1, 552],
  ]
  const near = [
    [0, 628],
    [0.12, 648],
    [0.22, 634],
    [0.36, 662],
    [0.5, 682],
    [0.6, 690],
  ]
  const right = [
    [0, 690],
    [0.3, 670],
    [0.55, 640],
    [0.8, 622],
    [1, 600],
  ]
  const alps = ridge(far, 0, 1600, WATER, 23, 6)
  return [
    path(alps, air('#3c4672', '#5c5878')),
    path(snow(far, 0, 1600, [1, 3, 11], 0.42), '#dfe4fa', { opacity: 0.5, 'clip-path': page.clip(alps) }),
    path(ridge(near, 0, 1000, WATER, 31, 5), air('#202c52', '#343a5e')),
    path(ridge(right, 1120, 1600, WATER, 37, 5), air('#1d284c', '#30365a')),
    soft(page, MOON.x, WATER - 4, 460, 20, '#e8c9c2', 0.5),
  ]
}

function lake(page) {
  return [
    rect(
      0,
      WATER,
      1600,
      160,
      page.linear(
        [
          [0, '#8d7e94'],
          [0.1, '#4d5680'],
          [0.45, '#1d2c54'],
          [1, '#0a1530'],
        ],
        0,
        WATER,
        0,
        850,
      ),
    ),
    path(`M0,${WATER}H700C560,704 300,724 0,732Z`, '#131c3c', { opacity: 0.62 }),
    path(`M1600,${WATER}H1320C1400,702 1500,714 1600,720Z`, '#131c3c', { opacity: 0.55 }),
    soft(page, MOON.x, 704, 150, 60, '#ffe6cc', 0.5),
    ripples({
      seed: 223,
      count: 130,
      left: 0,
      right: 1560,
      top: WATER + 6,
      bottom: 838,
      colours: ['#8ea2d8', '#0b1430', '#6f80b4'],
      strength: 0.22,
    }),
    glints({ seed: 227, count: 150, x: MOON.x, top: WATER + 3, bottom: 836, narrow: 24, wide: 190 }),
    shoreLights({
      seed: 229,
      count: 84,
      spans: [
        [10, 560],
        [1360, 1592],
        [30, 420],
        [620, 900],
      ],
      y: WATER,
      depth: 26,
    }),
  ]
}

/** The SVG text of the atlas. */
export function atlas() {
  const page = sheet(1600, 900)
  return page.svg([
    sky(page),
    mountains(page),
    lake(page),
    balustrade(page, {
      x1: 0,
      x2: 1600,
      y: 846,
      height: 62,
      step: 40,
      rail: '#56608a',
      lit: '#aebbe0',
      post: page.linear(
        [
          [0, '#3a4468'],
          [1, '#0d1428'],
        ],
        0,
        846,
        0,
        908,
      ),
    }),
    vignette(page, '#03060f', [0.62, 0.05, 0.5], 800, 420, 1050),
  ])
}
