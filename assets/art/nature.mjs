/** Sky, mountains, water and trees, shared by the room's windows and the backdrops. */
import { lite, mix } from './colour.mjs'
import { d, group, path, sequence, soft, stroke } from './svg.mjs'

/** The evening over the lake, from the top of the sky to the water's far edge. */
export const EVENING = [
  [0, '#22375f'],
  [0.3, '#57587f'],
  [0.56, '#b0737a'],
  [0.8, '#ee9c62'],
  [1, '#ffe0a3'],
]

/** A jagged ridge from `x1` to `x2` between two heights, standing on `base`. Peaks are `[share of width, height]`. */
export function ridge(peaks, x1, x2, base, seed, rough = 6) {
  const at = sequence(seed)
  const points = []
  for (let i = 1; i < peaks.length; i++) {
    const [s0, y0] = peaks[i - 1]
    const [s1, y1] = peaks[i]
    const steps = Math.max(2, Math.round(((s1 - s0) * (x2 - x1)) / 34))
    for (let k = 0; k < steps; k++) {
      const t = k / steps
      const shake = k === 0 ? 0 : at(-rough, rough)
      points.push([x1 + (s0 + (s1 - s0) * t) * (x2 - x1), y0 + (y1 - y0) * t + shake])
    }
  }
  const [lastShare, lastY] = peaks.at(-1)
  points.push([x1 + lastShare * (x2 - x1), lastY])
  return d`M${x1},${base} ${points.map(([x, y]) => d`L${Math.round(x)},${Math.round(y)}`).join(' ')} L${x2},${base}Z`
}

/**
 * Snow on the summits of a ridge given by the same `peaks`, at the listed places in that list; `depth` is the share of
 * each slope it covers. The lower edge runs in tongues. Clip it to the ridge.
 */
export function snow(peaks, x1, x2, summits, depth = 0.4) {
  const at = ([share, y]) => [x1 + share * (x2 - x1), y]
  const along = ([ax, ay], [bx, by], t) => [ax + (bx - ax) * t, ay + (by - ay) * t]
  return summits
    .map((i) => {
      const top = at(peaks[i])
      const left = along(top, at(peaks[i - 1]), depth)
      const right = along(top, at(peaks[i + 1]), depth)
      const drop = Math.max(left[1], right[1]) - top[1]
      const tongues = [0.16, 0.3, 0.42, 0.55, 0.68, 0.82].map((t, k) => {
        const [x, y] = along(right, left, t)
        return d`L${x},${y + drop * (k % 2 ? -0.3 : 0.26)}`
      })
      return d`M${top[0]},${top[1] - 9}L${right[0]},${right[1]}${tongues.join('')}L${left[0]},${left[1]}Z`
    })
    .join('')
}

/** Long evening clouds, each `[x, y, half width]`, warm where they are low between `top` and `bottom`. */
export function clouds(page, list, top, bottom, [high, low, rim] = ['#79648c', '#ffb98a', '#ffe6bb']) {
  return list.map(([x, y, w], i) => {
    const height = (y - top) / (bottom - top)
    const body = mix(high, low, Math.max(0, Math.min(1, height)))
    const at = sequence(x + i)
    const puffs = Array.from({ length: 4 }, () =>
      soft(page, x + at(-w * 0.5, w * 0.5), y + at(-5, 5), at(w * 0.35, w * 0.65), at(6, 11), body, 0.62),
    )
    return [puffs, soft(page, x + 18, y + 7, w * 0.46, 3, rim, 0.75)]
  })
}

/** Strokes of light on water, wider and longer toward the viewer; three strengths, one path each. */
export function glints({ seed, count, x, top, bottom, narrow, wide, colour = '#fff0c6', strength = 1 }) {
  const at = sequence(seed)
  const bands = ['', '', '']
  for (let i = 0; i < count; i++) {
    const depth = at(0, 1) ** 1.5
    const y = top + depth * (bottom - top)
    const spread = narrow + (wide - narrow) * depth
    const length = 5 + depth * at(8, 40)
    const left = x + (at(-1, 1) + at(-1, 1)) * 0.5 * spread - length / 2
    bands[i % 3] += d`M${Math.round(left)},${Math.round(y)}h${Math.round(length)}`
  }
  return bands.map((shape, i) => stroke(shape, colour, [1.2, 1.8, 2.4][i], [0.35, 0.55, 0.8][i] * strength))
}

/** Quiet ripples over a whole breadth of water. */
export function ripples({ seed, count, left, right, top, bottom, colours, strength = 0.25 }) {
  const at = sequence(seed)
  const shapes = colours.map(() => '')
  for (let i = 0; i < count; i++) {
    const depth = at(0, 1)
    const y = top + depth ** 1.4 * (bottom - top)
    shapes[i % colours.length] +=
      d`M${Math.round(at(left, right))},${Math.round(y)}h${Math.round(10 + depth * at(10, 80))}`
  }
  return shapes.map((shape, i) => stroke(shape, colours[i], 1.5, strength))
}

/** Lights of houses on a far shore with their reflections; `spans` are `[from, to]`. */
export function shoreLights({ seed, count, spans, y, depth = 14, colour = '#ffe3a4' }) {
  const at = sequence(seed)
  let lamps = ''
  let streaks = ''
  for (let i = 0; i < count; i++) {
    const [from, to] = spans[i % spans.length]
    const x = Math.round(at(from, to))
    lamps += d`M${x},${Math.round(y - at(1, 10))}h.1`
    streaks += d`M${x},${y + 3}v${Math.round(at(depth * 0.4, depth))}`
  }
  return [stroke(streaks, colour, 1.3, 0.34), stroke(lamps, colour, 2.6, 0.95)]
}

/** A cypress standing on `y`, lit along the side `toward` (-1 left, 1 right). */
export function cypress(x, y, height, width, colour = '#13212b', rim = '#e9a66c', toward = 1) {
  const w = width * toward
  return [
    path(
      d`M${x},${y} C${x - width * 1.5},${y - height * 0.34} ${x - width * 0.6},${y - height * 0.8} ${x},${y - height} C${x + width * 0.6},${y - height * 0.8} ${x + width * 1.5},${y - height * 0.34} ${x},${y}Z`,
      colour,
    ),
    stroke(
      d`M${x + w * 0.5},${y - height * 0.14} C${x + w * 1.15},${y - height * 0.36} ${x + w * 0.5},${y - height * 0.8} ${x},${y - height}`,
      rim,
      1.6,
      0.55,
    ),
  ]
}

/** A broad crown of leaves around (x, y): a dark mass with a ragged edge, then clusters lit from the side `toward`. */
export function crown({ x, y, rx, ry, seed, colour, light, toward = 1, count = 60 }) {
  const at = sequence(seed)
  const unit = Math.min(rx, ry, 92)
  const dots = (number, inner, outer, size, keep) => {
    let shape = ''
    for (let i = 0; i < number; i++) {
      const angle = at(0, Math.PI * 2)
      const reach = inner + (outer - inner) * Math.sqrt(at(0, 1))
      const [u, v] = [Math.cos(angle) * reach, Math.sin(angle) * reach]
      if (!keep(u * toward - v + at(-0.35, 0.35))) continue
      shape += d`M${Math.round(x + u * rx)},${Math.round(y + v * ry)}h.1`
    }
    return [shape, unit * size]
  }
  const all = () => true
  const layers = [
    [...dots(count * 0.4, 0, 0.7, 0.62, all), colour],
    [...dots(count * 0.9, 0.72, 1, 0.24, all), colour],
    [...dots(count * 0.5, 0.9, 1.14, 0.1, all), colour],
    [...dots(count * 1.2, 0.1, 0.95, 0.19, (lit) => lit > -0.1), mix(colour, light, 0.2)],
    [...dots(count * 1.4, 0.1, 1, 0.13, (lit) => lit > 0.25), mix(colour, light, 0.42)],
    [...dots(count * 1.8, 0.2, 1.06, 0.08, (lit) => lit > 0.6), mix(colour, light, 0.72)],
  ]
  return [
    `<ellipse cx="${x}" cy="${y}" rx="${Math.round(rx * 0.9)}" ry="${Math.round(ry * 0.88)}" fill="${colour}"/>`,
    layers.map(([shape, size, tone]) => stroke(shape, tone, Math.round(size), 1)),
  ]
}

/** A steamer's or sailing boat's white sail on the water line `y`. */
export function sail(x, y, size, lit = '#fff3da') {
  return group(
    [
      path('M0,0 L26,0 L21,7 L5,7Z', '#2a2230'),
      path('M12,-2 L12,-36 L27,-4Z', lit),
      path('M10.5,-2 L10.5,-29 L1,-4Z', mix(lit, '#c98a6a', 0.4)),
      stroke('M5,10h18M8,14h12', lite(lit, 0.4), 1.4, 0.4),
    ],
    { transform: d`translate(${x} ${y}) scale(${size})` },
  )
}

/** The Jet d'Eau: a white jet `height` high whose spray drifts to the left as it falls. */
export function fountain(page, x, y, height) {
  const h = height
  const spray = d`M${x + h * 0.012},${y - h * 0.97} C${x + h * 0.02},${y - h * 1.03} ${x - h * 0.05},${y - h * 1.02} ${x - h * 0.075},${y - h * 0.9}
    C${x - h * 0.12},${y - h * 0.68} ${x - h * 0.15},${y - h * 0.36} ${x - h * 0.15},${y}
    L${x - h * 0.02},${y} C${x - h * 0.02},${y - h * 0.4} ${x - h * 0.005},${y - h * 0.7} ${x + h * 0.012},${y - h * 0.97}Z`
  const jet = d`M${x - h * 0.009},${y}L${x - h * 0.004},${y - h * 0.96}Q${x + h * 0.002},${y - h * 1.01} ${x + h * 0.006},${y - h * 0.96}L${x + h * 0.01},${y}Z`
  return [
    soft(page, x - h * 0.07, y - h * 0.45, h * 0.2, h * 0.62, '#ffe9c8', 0.26),
    path(
      spray,
      page.down([
        [0, '#fff6e4', 0.85],
        [0.45, '#ffeed6', 0.4],
        [1, '#ffe6c4', 0],
      ]),
      { filter: page.blur(Math.max(1, Math.round(h / 60))) },
    ),
    path(
      jet,
      page.down([
        [0, '#fffdf6', 0.95],
        [0.6, '#fff6e4', 0.7],
        [1, '#fff0d8', 0.35],
      ]),
    ),
    soft(page, x - h * 0.06, y, h * 0.16, Math.max(3, h * 0.02), '#fff6e4', 0.7),
  ]
}

/** A stone balustrade from `x1` to `x2`: rail at `y`, posts `height` high, the sky's light on the rail. */
export function balustrade(page, { x1, x2, y, height, step, rail = '#b69a88', lit = '#ffe3b8', post }) {
  const k = height / 40
  const fill =
    post ??
    page.linear(
      [
        [0, '#8d7f7a'],
        [0.3, '#4e4a56'],
        [1, '#252a38'],
      ],
      0,
      y,
      0,
      y + height,
    )
  let posts = ''
  let edges = ''
  for (let x = x1 + step * 0.25; x < x2 - step * 0.3; x += step) {
    posts += d`M${x},${y}h${12 * k}l${-2 * k},${5 * k}c${7 * k},${9 * k} ${6 * k},${18 * k} ${-k},${25 * k}l${2 * k},${10 * k}h${-10 * k}l${2 * k},${-10 * k}c${-7 * k},${-7 * k} ${-8 * k},${-16 * k} ${-k},${-25 * k}Z`
    edges += d`M${x + 10 * k},${y + 5 * k}c${7 * k},${9 * k} ${6 * k},${18 * k} ${-k},${25 * k}`
  }
  return [
    path(posts, fill),
    stroke(edges, lit, k, 0.3),
    path(
      d`M${x1},${y - 9 * k}H${x2}v${9 * k}H${x1}Z`,
      page.linear(
        [
          [0, lit],
          [0.28, rail],
          [1, mix(rail, '#1b1a26', 0.5)],
        ],
        0,
        y - 9 * k,
        0,
        y,
      ),
    ),
    path(
      d`M${x1},${y + height}H${x2}v${9 * k}H${x1}Z`,
      page.linear(
        [
          [0, rail],
          [1, mix(rail, '#1b1a26', 0.6)],
        ],
        0,
        y + height,
        0,
        y + height + 9 * k,
      ),
    ),
  ]
}
