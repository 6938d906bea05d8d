/** Sky, mountains, water and trees, shared by the room's windows and the backdrops. */
import { lite, mix } from './colour.mjs'
import { d, group, path, sequence, soft, stroke } from './svg.mjs'

/** The evening over the lake, from the top of the sky to the water's far edge. */
export const EVENING = [
  [0, '#22375f'], [0.3, '#57587f'], [0.56, '#b0737a'], [0.8, '#ee9c62'], [1, '#ffe0a3'],
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

/** Snow below a summit, on the side of the light (`toward` -1 left, 1 right). */
export function snow(x, y, width, height, toward) {
  const s = toward
  return d`M${x},${y} l${s * width * 0.5},${height * 0.62} l${-s * width * 0.1},${-height * 0.06} l${-s * width * 0.06},${height * 0.28}
    l${-s * width * 0.12},${-height * 0.3} l${-s * width * 0.1},${height * 0.46} l${-s * width * 0.12},${-height * 0.44}
    l${-s * width * 0.12},${height * 0.12}Z`
}

/** Long evening clouds, each `[x, y, half width]`, warm where they are low between `top` and `bottom`. */
export function clouds(page, list, top, bottom) {
  return list.map(([x, y, w], i) => {
    const height = (y - top) / (bottom - top)
    const body = mix('#79648c', '#ffb98a', height)
    const at = sequence(x + i)
    const puffs = Array.from({ length: 4 }, () =>
      soft(page, x + at(-w * 0.5, w * 0.5), y + at(-5, 5), at(w * 0.35, w * 0.65), at(6, 11), body, 0.62),
    )
    return [puffs, soft(page, x + 18, y + 7, w * 0.46, 3, '#ffe6bb', 0.75)]
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
    shapes[i % colours.length] += d`M${Math.round(at(left, right))},${Math.round(y)}h${Math.round(10 + depth * at(10, 80))}`
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
    path(d`M${x},${y} C${x - width * 1.5},${y - height * 0.34} ${x - width * 0.6},${y - height * 0.8} ${x},${y - height} C${x + width * 0.6},${y - height * 0.8} ${x + width * 1.5},${y - height * 0.34} ${x},${y}Z`, colour),
    stroke(d`M${x + w * 0.5},${y - height * 0.14} C${x + w * 1.15},${y - height * 0.36} ${x + w * 0.5},${y - height * 0.8} ${x},${y - height}`, rim, 1.6, 0.55),
  ]
}

/** A broad crown of leaves around (x, y): dark mass, then lit clusters toward the light. */
export function crown({ x, y, rx, ry, seed, colour, light, toward = 1, count = 60 }) {
  const at = sequence(seed)
  const masses = ['', '', '']
  for (let i = 0; i < count; i++) {
    const angle = at(0, Math.PI * 2)
    const reach = Math.sqrt(at(0, 1))
    const px = x + Math.cos(angle) * rx * reach
    const py = y + Math.sin(angle) * ry * reach
    const r = at(0.12, 0.26) * Math.min(rx, ry)
    const lit = (px - x) / rx * 0.6 * toward - ((py - y) / ry) * 0.6 + at(-0.3, 0.3)
    const band = lit > 0.4 ? 2 : lit > -0.05 ? 1 : 0
    const size = Math.round(band === 2 ? r * 0.7 : r)
    masses[band] += d`M${Math.round(px - size)},${Math.round(py)}a${size},${Math.round(size * 0.8)} 0 1 1 ${size * 2},0a${size},${Math.round(size * 0.8)} 0 1 1 ${-size * 2},0`
  }
  return [path(masses[0], colour), path(masses[1], mix(colour, light, 0.3)), path(masses[2], mix(colour, light, 0.62), { opacity: 0.8 })]
}

/** A steamer's or sailing boat's white sail on the water line `y`. */
export function sail(x, y, size, lit = '#fff3da') {
  return group([
    path('M0,0 L26,0 L21,7 L5,7Z', '#2a2230'),
    path('M12,-2 L12,-36 L27,-4Z', lit),
    path('M10.5,-2 L10.5,-29 L1,-4Z', mix(lit, '#c98a6a', 0.4)),
    stroke('M5,10h18M8,14h12', lite(lit, 0.4), 1.4, 0.4),
  ], { transform: d`translate(${x} ${y}) scale(${size})` })
}

/** The Jet d'Eau: a white plume `height` high that drifts to the left as it falls. */
export function fountain(page, x, y, height) {
  const plume = d`M${x - 1.5},${y} C${x - 1},${y - height * 0.5} ${x - 1},${y - height * 0.9} ${x},${y - height}
    C${x - height * 0.05},${y - height * 1.02} ${x - height * 0.12},${y - height * 0.9} ${x - height * 0.16},${y - height * 0.55}
    C${x - height * 0.15},${y - height * 0.3} ${x - height * 0.09},${y - height * 0.1} ${x - height * 0.06},${y}Z`
  return [
    soft(page, x - height * 0.07, y - height * 0.5, height * 0.16, height * 0.6, '#ffe9c8', 0.32),
    path(plume, page.down([[0, '#fff6e4', 0.95], [0.6, '#ffe6c4', 0.45], [1, '#ffe6c4', 0.08]])),
    stroke(d`M${x},${y} L${x},${y - height}`, '#fffaf0', Math.max(1.4, height / 60), 0.9),
    soft(page, x - 4, y, height * 0.2, 4, '#fff6e4', 0.7),
  ]
}

/** A stone balustrade from `x1` to `x2`: rail at `y`, posts `height` high, the sky's light on the rail. */
export function balustrade(page, { x1, x2, y, height, step, rail = '#b69a88', lit = '#ffe3b8', post }) {
  const k = height / 40
  const fill = post ?? page.linear([[0, '#8d7f7a'], [0.3, '#4e4a56'], [1, '#252a38']], 0, y, 0, y + height)
  let posts = ''
  let edges = ''
  for (let x = x1 + step * 0.25; x < x2 - step * 0.3; x += step) {
    posts += d`M${x},${y}h${12 * k}l${-2 * k},${5 * k}c${7 * k},${9 * k} ${6 * k},${18 * k} ${-k},${25 * k}l${2 * k},${10 * k}h${-10 * k}l${2 * k},${-10 * k}c${-7 * k},${-7 * k} ${-8 * k},${-16 * k} ${-k},${-25 * k}Z`
    edges += d`M${x + 10 * k},${y + 5 * k}c${7 * k},${9 * k} ${6 * k},${18 * k} ${-k},${25 * k}`
  }
  return [
    path(posts, fill),
    stroke(edges, lit, k, 0.3),
    path(d`M${x1},${y - 9 * k}H${x2}v${9 * k}H${x1}Z`, page.linear([[0, lit], [0.28, rail], [1, mix(rail, '#1b1a26', 0.5)]], 0, y - 9 * k, 0, y)),
    path(d`M${x1},${y + height}H${x2}v${9 * k}H${x1}Z`, page.linear([[0, rail], [1, mix(rail, '#1b1a26', 0.6)]], 0, y + height, 0, y + height + 9 * k)),
  ]
}
