/** Standing flags on poles, 140 by 420. Geometry and colours of the cloth come from the flag-icons package. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { ellipse, group, path, rect, sheet, stroke } from './svg.mjs'

const require = createRequire(import.meta.url)

/** How the cloth falls from the pole: width, drop of the fly end, height along the pole, in units. */
const FALL = { x: 29, y: 34, width: 104, drop: 62, height: 176 }

/** A flag's own shapes without their frame. */
function cloth(file) {
  const text = readFileSync(require.resolve(`flag-icons/flags/${file}.svg`), 'utf8')
  return text.replace(/<svg[^>]*>/, '').replace('</svg>', '')
}

/** The cloth's outline and where its folds lie (shares of its width), at both ends of a slow wave. */
const WAVE = [
  {
    top: 'C48,36 56,58 74,64C92,70 104,72 133,96',
    rest: `C136,150 124,200 131,272C112,266 104,240 88,242C70,246 64,232 52,220C44,212 36,212 29,210Z`,
    folds: [0.1, 0.24, 0.4, 0.55, 0.72, 0.88],
  },
  {
    top: 'C42,42 60,50 72,60C86,73 110,80 135,91',
    rest: `C130,146 139,204 135,265C120,271 110,252 94,249C76,244 72,226 58,226C46,220 38,208 29,210Z`,
    folds: [0.06, 0.17, 0.31, 0.48, 0.63, 0.81],
  },
]

/**
 * Pole and cloth of the flag in `file` (`4x3/us`), 140 by 420; `width` by `height` in the file's own units, the hoist at
 * the pole. `end` is the end of the wave, 0 or 1.
 */
function flag(page, file, width, height, end = 0) {
  const pole = page.across([
    [0, '#5d3f1b'],
    [0.4, '#fbe3a6'],
    [1, '#5d3f1b'],
  ])
  const { x, y } = FALL
  const across = [FALL.width / width, FALL.drop / width].map((v) => v.toFixed(5)).join(' ')
  const down = (FALL.height / height).toFixed(5)
  const { top, rest, folds: at } = WAVE[end]
  const shape = `M${x},${y}${top}${rest}`
  const folds = page.linear(
    [
      [0, '#000', 0.42],
      [at[0], '#fff', 0.2],
      [at[1], '#000', 0.36],
      [at[2], '#fff', 0.26],
      [at[3], '#000', 0.34],
      [at[4], '#fff', 0.26],
      [at[5], '#000', 0.3],
      [1, '#fff', 0.12],
    ],
    x,
    0,
    x + FALL.width,
    16,
  )
  return [
    rect(22, 10, 7, 410, pole),
    ellipse(25.5, 28, 6, 4, pole),
    path('M25.5,-2l8,14h-16Z', pole),
    group(
      [
        group(cloth(file), { transform: `matrix(${across} 0 ${down} ${x} ${y - 6}) scale(1.03 1.04)` }),
        rect(x, 20, 112, 270, folds),
        rect(
          x,
          20,
          112,
          270,
          page.down([
            [0, '#ffe9bd', 0.1],
            [0.5, '#000', 0.02],
            [1, '#0a0810', 0.3],
          ]),
        ),
      ],
      { 'clip-path': page.clip(shape) },
    ),
    stroke(`M${x},${y}${top}`, '#ffe6b8', 1.3, 0.6),
    stroke('M29,212q6,18 2,36m-2,-36q-5,20 -9,34', '#d9b25c', 2.2, 0.9),
  ]
}

/** The three flags: file and its own width and height. */
const FILES = { russia: ['4x3/ru', 640, 480], usa: ['4x3/us', 640, 480], switzerland: ['1x1/ch', 512, 512] }

/** The SVG text of a flag alone. */
export function standingFlag(name, end) {
  const page = sheet(140, 420)
  return page.svg(flag(page, ...FILES[name], end))
}

/** A flag in a larger drawing: the upper left corner of its 140 by 420 at (x, y), `size` times as large. */
export const flagAt = (page, name, x, y, size, mirrored = false) =>
  group(flag(page, ...FILES[name]), {
    transform: mirrored
      ? `translate(${x + 140 * size} ${y}) scale(${-size} ${size})`
      : `translate(${x} ${y}) scale(${size})`,
  })
