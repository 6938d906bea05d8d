/** The few SVG parts the drawings are made of. Lengths are user units of the drawing. */

const round = (value) => Math.round(value * 10) / 10

/** A template tag for path data: figures are rounded to a tenth, text passes unchanged. */
export function d(parts, ...values) {
  return parts.reduce((text, part, i) => {
    const value = values[i]
    return text + part + (value === undefined ? '' : typeof value === 'number' ? round(value) : value)
  }, '')
}

const stopList = (stops) =>
  stops
    .map(([at, colour, alpha]) => {
      const opacity = alpha === undefined ? '' : ` stop-opacity="${alpha}"`
      return `<stop offset="${at}" stop-color="${colour}"${opacity}/>`
    })
    .join('')

/**
 * One drawing under construction. Gradients, clips and blurs are kept beside the shapes, each once, and come back
 * as `url(#id)`. A stop is `[offset, colour, opacity?]`.
 */
export function sheet(width, height) {
  const defs = new Map()
  const keep = (tag, attributes, inner) => {
    const body = `${attributes}>${inner}</${tag}>`
    if (!defs.has(tag + body)) defs.set(tag + body, { id: `d${defs.size}`, tag, body })
    return `url(#${defs.get(tag + body).id})`
  }
  return {
    linear: (stops, x1, y1, x2, y2, extra = '') =>
      keep(
        'linearGradient',
        `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" gradientUnits="userSpaceOnUse" ${extra}`,
        stopList(stops),
      ),
    across: (stops) => keep('linearGradient', 'x1="0" y1="0" x2="1" y2="0"', stopList(stops)),
    down: (stops) => keep('linearGradient', 'x1="0" y1="0" x2="0" y2="1"', stopList(stops)),
    slant: (stops) => keep('linearGradient', 'x1="0" y1="0" x2="1" y2="1"', stopList(stops)),
    radial: (stops, cx, cy, r, extra = '') =>
      keep('radialGradient', `cx="${cx}" cy="${cy}" r="${r}" gradientUnits="userSpaceOnUse" ${extra}`, stopList(stops)),
    round: (stops) => keep('radialGradient', '', stopList(stops)),
    glow: (colour) =>
      keep(
        'radialGradient',
        '',
        stopList([
          [0, colour, 1],
          [0.45, colour, 0.52],
          [1, colour, 0],
        ]),
      ),
    clip: (shape) => keep('clipPath', '', `<path d="${shape}"/>`),
    blur: (spread) =>
      keep('filter', 'x="-40%" y="-40%" width="180%" height="180%"', `<feGaussianBlur stdDeviation="${spread}"/>`),
    /** A small drawing repeated over a surface. */
    pattern: (w, h, shapes) =>
      keep('pattern', `width="${w}" height="${h}" patternUnits="userSpaceOnUse"`, flat(shapes)),
    /** The finished file: `shapes` on a sheet of the given size. */
    svg(shapes) {
      const kept = [...defs.values()].map(({ id, tag, body }) => `<${tag} id="${id}" ${body}`).join('')
      const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`
      return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><defs>${kept}</defs>${flat(shapes)}</svg>`
    },
  }
}

const flat = (shapes) => (Array.isArray(shapes) ? shapes.flat(Number.POSITIVE_INFINITY).join('') : shapes)

const attributes = (more) =>
  Object.entries(more)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? Math.round(value * 1000) / 1000 : value}"`)
    .join('')

/** A filled path. */
export const path = (shape, fill, more = {}) => `<path d="${shape}" fill="${fill}"${attributes(more)}/>`

/** A brush stroke with round ends. */
export const stroke = (shape, colour, width, opacity, more = {}) =>
  `<path d="${shape}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"${attributes({ opacity, ...more })}/>`

export const ellipse = (cx, cy, rx, ry, fill, more = {}) =>
  `<ellipse cx="${round(cx)}" cy="${round(cy)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}"${attributes(more)}/>`

export const rect = (x, y, width, height, fill, more = {}) =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"${attributes(more)}/>`

export const group = (shapes, more = {}) => `<g${attributes(more)}>${flat(shapes)}</g>`

/** A light or shadow without an edge. */
export const soft = (page, cx, cy, rx, ry, colour, opacity, turn = 0) =>
  ellipse(cx, cy, rx, ry, page.glow(colour), { opacity, transform: turn ? `rotate(${turn} ${cx} ${cy})` : undefined })

/**
 * A fixed irregular sequence for leaves, grain and glints: the same seed gives the same picture, on every machine.
 * The answer is a function of two bounds.
 */
export function sequence(seed) {
  let state = seed
  return (low, high) => {
    state = (state * 16807) % 2147483647
    return low + (state / 2147483647) * (high - low)
  }
}

/** The picture darkens towards its edges: clear in the middle, so strong (0 to 1) at a share of the way and at its end. */
export const vignette = (page, colour, [at, half, full], cx, cy, r) =>
  rect(
    0,
    0,
    1600,
    900,
    page.radial(
      [
        [0, colour, 0],
        [at, colour, half],
        [1, colour, full],
      ],
      cx,
      cy,
      r,
    ),
  )
