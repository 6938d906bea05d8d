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

/** The flag in `file` (`4x3/us`), `width` by `height` in its own units, with the hoist at the pole. */
export function standingFlag(file, width, height) {
  const page = sheet(140, 420)
  const pole = page.across([
    [0, '#5d3f1b'],
    [0.4, '#fbe3a6'],
    [1, '#5d3f1b'],
  ])
  const { x, y } = FALL
  const across = [FALL.width / width, FALL.drop / width].map((v) => v.toFixed(5)).join(' ')
  const down = (FALL.height / height).toFixed(5)
  const shape = `M${x},${y}C48,36 56,58 74,64C92,70 104,72 ${x + FALL.width},96C136,150 124,200 ${x + FALL.width - 2},272
    C112,266 104,240 88,242C70,246 64,232 52,220C44,212 36,212 ${x},210Z`
  const folds = page.linear(
    [
      [0, '#000', 0.42],
      [0.1, '#fff', 0.2],
      [0.24, '#000', 0.36],
      [0.4, '#fff', 0.26],
      [0.55, '#000', 0.34],
      [0.72, '#fff', 0.26],
      [0.88, '#000', 0.3],
      [1, '#fff', 0.12],
    ],
    x,
    0,
    x + FALL.width,
    16,
  )
  return page.svg([
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
    stroke(`M${x},${y}C48,36 56,58 74,64C92,70 104,72 ${x + FALL.width},96`, '#ffe6b8', 1.3, 0.6),
    stroke('M29,212q6,18 2,36m-2,-36q-5,20 -9,34', '#d9b25c', 2.2, 0.9),
  ])
}
