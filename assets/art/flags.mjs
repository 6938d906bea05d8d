/** Standing flags on poles, 140 by 420. Geometry and colours of the cloth come from the flag-icons package. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { ellipse, group, path, rect, sheet, stroke } from './svg.mjs'

const require = createRequire(import.meta.url)

/** A flag's own shapes over 640 by 480; it uses markers for stars, so its names are kept and its frame is dropped. */
function cloth(code) {
  const text = readFileSync(require.resolve(`flag-icons/flags/4x3/${code}.svg`), 'utf8')
  return text.replace(/<svg[^>]*>/, '').replace('</svg>', '')
}

/** The pole and the cloth hanging from it in folds: hoist upward, so that the canton is at the top by the pole. */
export function standingFlag(code) {
  const page = sheet(140, 420)
  const pole = page.across([[0, '#5d3f1b'], [0.4, '#fbe3a6'], [1, '#5d3f1b']])
  const hang = 'M30,36C64,30 92,44 112,60C118,120 104,180 112,252C96,268 84,246 70,262C56,276 44,252 30,262Z'
  const folds = page.linear(
    [[0, '#000', 0.5], [0.14, '#fff', 0.2], [0.3, '#000', 0.4], [0.48, '#fff', 0.24], [0.64, '#000', 0.38], [0.82, '#fff', 0.26], [1, '#000', 0.25]],
    30, 0, 114, 6,
  )
  return page.svg([
    rect(22, 10, 7, 410, pole),
    ellipse(25.5, 30, 6, 4, pole),
    path('M25.5,-2l8,14h-16Z', pole),
    group([
      `<svg x="18" y="20" width="104" height="256" viewBox="0 0 480 640" preserveAspectRatio="none"><g transform="translate(480 0) rotate(90)">${cloth(code)}</g></svg>`,
      rect(18, 20, 110, 270, folds),
      rect(18, 20, 110, 270, page.down([[0, '#ffe9bd', 0.1], [0.5, '#000', 0.02], [1, '#0a0810', 0.34]])),
    ], { 'clip-path': page.clip(hang) }),
    stroke('M30,262C44,252 56,276 70,262C84,246 96,268 112,252', '#d9b25c', 3.4),
    stroke('M30,36C64,30 92,44 112,60', '#ffe6b8', 1.2, 0.6),
  ])
}
