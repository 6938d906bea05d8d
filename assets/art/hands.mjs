/** What hands are made of: sleeves with a cuff, a palm, fingers. Poses put them together. */
import { dark, lite, mix } from './colour.mjs'
import { d, path, stroke } from './svg.mjs'

/** A forearm from an elbow to a wrist, both [x, y], with its widths there; the cuff ends at the wrist. */
export function arm(page, person, [x1, y1], [x2, y2], wide, narrow) {
  const far = Math.hypot(x2 - x1, y2 - y1)
  const [ux, uy] = [(x2 - x1) / far, (y2 - y1) / far]
  const at = (along, across) => [x1 + ux * along - uy * across, y1 + uy * along + ux * across]
  const point = (along, across) => {
    const [x, y] = at(along, across)
    return d`${x},${y}`
  }
  const cloth = page.linear(
    [
      [0, dark(person.cloth, 0.5)],
      [0.55, person.cloth],
      [1, lite(person.cloth, 0.18)],
    ],
    Math.min(x1, x2) - wide / 2,
    0,
    Math.max(x1, x2) + wide / 2,
    0,
  )
  const end = far - 13
  const [w, n] = [wide / 2, narrow / 2]
  const lit = `M${point(0, w)} Q${point(end * 0.6, w)} ${point(end, n)}`
  return [
    path(
      `M${point(end - 3, -n * 0.86)} L${point(far, -n * 0.84)} Q${point(far + 4, 0)} ${point(far, n * 0.84)} L${point(end - 3, n * 0.86)}Z`,
      mix(person.shirt ?? '#f3ede0', dark(person.cloth, 0.4), 0.1),
    ),
    path(`${lit} Q${point(end + 5, 0)} ${point(end, -n)} Q${point(end * 0.6, -w)} ${point(0, -w)}Z`, cloth),
    stroke(lit, '#ffe2ac', 2, 0.45),
    stroke(`M${point(end, n)} Q${point(end + 5, 0)} ${point(end, -n)}`, dark(person.cloth, 0.6), 1.6, 0.6),
  ]
}

/** A hand between two x: what paints its parts, so that they share one light. */
export function handOf(page, tones, left, right) {
  const fill = page.linear(
    [
      [0, tones.shade],
      [0.45, tones.half],
      [1, tones.skin],
    ],
    left,
    0,
    right,
    0,
  )
  const edge = mix(tones.shade, tones.line, 0.55)
  return {
    palm: (shape) => path(shape, fill, { stroke: edge, 'stroke-width': 1.4 }),
    /** A finger along a line, its tip at the end. */
    finger: (shape, width = 13) => [stroke(shape, edge, width + 2.4), stroke(shape, fill, width)],
    crease: (shape, width = 1.6) => stroke(shape, edge, width, 0.75),
    light: (shape) => stroke(shape, tones.light, 2, 0.6),
  }
}

/** A sleeve of any shape, lit along `edge`. */
export function sleeve(page, person, shape, edge, left, right) {
  const cloth = page.linear(
    [
      [0, dark(person.cloth, 0.45)],
      [0.6, person.cloth],
      [1, lite(person.cloth, 0.2)],
    ],
    left,
    0,
    right,
    0,
  )
  return [path(shape, cloth), stroke(edge, '#ffe2ac', 2, 0.45)]
}
