/** Onlookers, photographers and cameras from behind, dark against the light: for the arrival and the press room. */
import { d, ellipse, group, path, rect, stroke } from './svg.mjs'

const NIGHT = ['#20242c', '#07080b']
const RIM = '#ffd9a0'

/** Backs of heads: outline of the hair and the line of light on it. Drawn around (0, 0), neck at y = 34. */
const HEADS = [
  [
    'M-23,4C-26,-26 -14,-36 1,-36C16,-36 26,-26 23,4C23,18 16,28 12,30H-12C-16,28 -23,18 -23,4Z',
    'M-22,-8C-20,-28 -10,-34 2,-34',
  ],
  [
    'M-27,-2C-30,-30 -14,-40 1,-40C18,-40 30,-28 27,0C30,26 28,40 24,48C10,54 -12,54 -24,48C-28,36 -29,20 -27,-2Z',
    'M-26,-10C-24,-32 -10,-38 4,-38',
  ],
  [
    'M-22,4C-25,-24 -14,-34 0,-34C15,-34 25,-24 22,4C22,18 15,28 12,30H-12C-15,28 -22,18 -22,4ZM-11,-34C-14,-50 14,-50 11,-34Z',
    'M-21,-8C-19,-26 -10,-32 -2,-32M-9,-42C-6,-46 2,-47 6,-44',
  ],
  [
    'M-24,2C-28,-28 -14,-38 2,-37C18,-37 28,-24 24,4C23,20 16,28 12,30H-12C-16,28 -24,18 -24,2ZM-31,-8h8v20h-8ZM23,-8h8v20h-8ZM-26,-10C-26,-46 26,-46 26,-10L22,-10C22,-40 -22,-40 -22,-10Z',
    'M-25,-14C-23,-38 -6,-42 6,-41',
  ],
]

/** One onlooker: `look` picks the head (0 to 3), `size` scales a shoulder width of about 120. */
export function onlooker(page, x, y, size, look) {
  const [head, light] = HEADS[look % HEADS.length]
  const fill = page.linear(
    [
      [0, NIGHT[0]],
      [1, NIGHT[1]],
    ],
    0,
    -40,
    0,
    130,
  )
  return group(
    [
      path('M-72,170C-74,96 -62,66 -34,54C-20,48 -13,44 -12,26H12C13,44 20,48 34,54C62,66 74,96 72,170Z', fill),
      path(head, fill),
      path('M-25,-2q-5,1 -3,8q2,5 5,4ZM25,-2q5,1 3,8q-2,5 -5,4Z', NIGHT[0]),
      stroke(`${light}M-70,140C-71,96 -60,70 -34,57C-27,54 -22,51 -18,48`, RIM, 2.2, 0.5),
    ],
    { transform: d`translate(${x} ${y}) scale(${size})` },
  )
}

/** Where the flash of a photographer sits, from their place and at their size. */
const FLASH = [13, -80]

/** The arms that hold a camera up, left and right. */
const ARM = 'M-72,124C-78,84 -82,42 -72,8C-66,-8 -46,-34 -34,-50L-20,-42C-30,-28 -48,0 -50,12C-52,34 -46,52 -28,58Z'
const MIRRORED = 'L34,-50C46,-34 66,-8 72,8C82,42 78,84 72,124L28,58C46,52 52,34 50,12C48,0 30,-28 20,-42Z'

/** A photographer from behind, both arms up, the camera over their head; the flash is at `flashOf`. */
export function photographer(page, x, y, size, look, toward = 1) {
  const night = page.linear(
    [
      [0, NIGHT[0]],
      [1, NIGHT[1]],
    ],
    0,
    -40,
    0,
    130,
  )
  return group(
    [
      path('M-72,165H72L78,330H-78Z', NIGHT[1]),
      onlooker(page, 0, 0, 1, look),
      group(
        [
          path(`${ARM}M26,-52${MIRRORED}`, night),
          stroke('M-71,118C-77,80 -80,40 -70,10C-64,-6 -46,-32 -34,-47', RIM, 2, 0.5),
          path('M-26,-72H26V-40H-26ZM-12,-80H2L6,-72H-16ZM5,-89H21V-72H5Z', '#0d0f13'),
          path('M-36,-60q0,-8 8,-8h6v22h-8q-6,-2 -6,-14ZM36,-60q0,-8 -8,-8h-6v22h8q6,-2 6,-14Z', NIGHT[0]),
          rect(-14, -66, 26, 19, '#3f565e'),
          stroke('M-26,-72H4M6,-89H21', RIM, 1.6, 0.5),
        ],
        { transform: `scale(${toward} 1)` },
      ),
    ],
    { transform: d`translate(${x} ${y}) scale(${size})` },
  )
}

/** The point [x, y] at which a photographer's flash goes off; the same figures as for `photographer`. */
export const flashOf = ([x, y, size, , toward = 1]) => [
  Math.round(x + FLASH[0] * size * toward),
  Math.round(y + FLASH[1] * size),
]

/** A television camera; `stand` puts it on legs, `toward` is the side its lens points to (-1 left, 1 right). */
export function camera(page, x, y, size, toward, stand) {
  const screen = page.slant([
    [0, '#6a8a90'],
    [0.5, '#e3bb7a'],
    [1, '#5a3420'],
  ])
  return group(
    [
      stand ? stroke('M0,24V64M0,60L-44,240M0,60L44,240M0,60V230', '#0a0c0f', 8, 1) : '',
      path('M-44,-26H34V26H-44ZM-24,-46H16V-26H-24Z', '#0d0f13'),
      path('M34,-18L66,-27V27L34,18Z', '#171b21'),
      path('M-50,-8H-44V22H-50ZM-10,26H10V34H-10Z', '#171b21'),
      rect(-38, -20, 40, 28, '#1b2a30'),
      rect(-35, -17, 34, 22, screen),
      ellipse(20, -14, 4, 4, '#e0473c'),
      ellipse(20, 4, 5, 5, '#2a3038'),
      stroke('M-44,-26H34L66,-27M-24,-46H16', RIM, 1.8, 0.5),
    ],
    { transform: d`translate(${x} ${y}) scale(${size * toward} ${size})` },
  )
}
