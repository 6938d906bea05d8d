/** The houses of Moscow that vote, each in the dark and with its lights on. They stand on y = 612 of the capitals. */
import { d, ellipse, path, rect, soft, stroke } from './svg.mjs'

const WARM = '#ffd486'
const grid = (xs, ys, height) => ys.flatMap((y) => xs.map((x) => d`M${x},${y}v${height}`)).join('')
const steps = (from, to, step) => Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step)

const dusk = (page) =>
  page.across([
    [0, '#1d1d3a'],
    [0.6, '#3a334f'],
    [1, '#7d5f66'],
  ])

/** Light that falls on a wall from its foot, ending where the trees begin. */
const washed = (page, shape, top) =>
  path(
    shape,
    page.linear(
      [
        [0, '#ffb45e', 0],
        [0.86, '#ffb45e', 0.46],
        [1, '#ffb45e', 0],
      ],
      0,
      top,
      0,
      606,
    ),
  )

const TOWER = 'M568,612V282H580V268H634V282H646V612Z'
const WING = 'M544,612V482H570V612ZM644,612V482H664V612Z'
const OFFICES = grid(steps(577, 641, 8), steps(294, 590, 14), 7)

/** The security services: a tower block with masts. */
const services = {
  box: [470, 150, 270, 470],
  dark: (page) => [
    path(WING, '#1f1f3c'),
    path(TOWER, dusk(page)),
    stroke(OFFICES, '#14142c', 4, 0.75, { 'stroke-linecap': 'butt' }),
    stroke('M607,268V190M600,268L607,206L614,268M601,252h12M603,236h8M604,222h6', '#171730', 2.2),
    stroke('M588,268V226M626,268V214M620,230h12M622,222h8M583,240h10', '#171730', 1.8),
    stroke('M645,284V610', '#d09a80', 1.6, 0.5),
  ],
  lit: (page) => [
    soft(page, 606, 412, 130, 205, '#ffb45e', 0.42),
    washed(page, TOWER + WING, 300),
    stroke(OFFICES, WARM, 4.4, 1, { 'stroke-linecap': 'butt' }),
    stroke('M607,268V190M600,268L607,206L614,268M588,268V226M626,268V214', '#ffcf98', 1.4, 0.7),
    stroke('M551,500v80M559,500v80M652,500v80', WARM, 4, 0.8, { 'stroke-dasharray': '7 7', 'stroke-linecap': 'butt' }),
    [
      [607, 188],
      [588, 226],
      [626, 214],
    ].map(([x, y]) => [soft(page, x, y, 24, 24, '#ff7a5a', 0.9), ellipse(x, y, 2.6, 2.6, '#ffb09a')]),
  ],
}

const DUMA = 'M26,612V334H80V318H164V334H218V612Z'
const HALLS = grid([...steps(40, 70, 15), ...steps(92, 152, 15), ...steps(174, 204, 15)], [352, 424, 496], 52)

/** The Duma: a broad house of tall windows under a flag. */
const duma = {
  box: [0, 220, 270, 400],
  dark: (page) => [
    path(DUMA, dusk(page)),
    path('M20,342V332H80V316H76V308H168V316H164V332H224V342Z', '#5a4a5c'),
    stroke(HALLS, '#15152e', 7, 0.8, { 'stroke-linecap': 'butt' }),
    stroke('M122,308V240', '#8d7a78', 2.4),
    path('M123,242q14,-5 26,0t22,-1v9q-10,5 -22,1t-26,0Z', '#8f8a98'),
    path('M123,251q14,-5 26,0t22,-1v9q-10,5 -22,1t-26,0Z', '#2c3a72'),
    path('M123,260q14,-5 26,0t22,-1v9q-10,5 -22,1t-26,0Z', '#7a3040'),
    ellipse(122, 328, 7, 8, '#8d7258'),
    stroke('M217,344V610', '#d09a80', 1.6, 0.45),
  ],
  lit: (page) => [
    soft(page, 122, 426, 146, 190, '#ffb45e', 0.46),
    washed(page, DUMA, 320),
    stroke(HALLS, WARM, 7, 1, { 'stroke-linecap': 'butt' }),
    stroke(HALLS, '#fff3cc', 2.4, 0.8, { 'stroke-linecap': 'butt' }),
    stroke('M20,341H224M76,309H168', '#ffe0a6', 1.8, 0.8),
    soft(page, 144, 256, 52, 36, '#ffe6b8', 0.6),
    path('M123,242q14,-5 26,0t22,-1v9q-10,5 -22,1t-26,0Z', '#fffaf0'),
    path('M123,251q14,-5 26,0t22,-1v9q-10,5 -22,1t-26,0Z', '#3a58b4'),
    path('M123,260q14,-5 26,0t22,-1v9q-10,5 -22,1t-26,0Z', '#d0463e'),
    ellipse(122, 328, 7, 8, '#ffdc9a'),
  ],
}

const OFFICE = 'M684,612V432H772V612Z'
const FLOORS = steps(446, 568, 24)
  .map((y) => d`M692,${y}H764`)
  .join('')
const GLOBE = 'M708,402a20,20 0 1 0 40,0a20,20 0 1 0 -40,0'
const LAMPS = [668, 782]

/** The press and the street: an editorial office with a globe on its roof, lamps and people before it. */
const street = {
  box: [620, 350, 190, 270],
  dark: (page) => [
    path(OFFICE, dusk(page)),
    rect(678, 426, 100, 8, '#544459'),
    path(GLOBE, '#2c2846'),
    stroke(`${GLOBE}M728,382V422M708,402H748M728,382q-15,20 0,40M728,382q15,20 0,40`, '#6b5a6c', 1.4),
    stroke(FLOORS, '#15152e', 12, 0.8, { 'stroke-linecap': 'butt' }),
    LAMPS.map((x) => stroke(d`M${x},612V556`, '#1a1a34', 2.6)),
    stroke('M771,436V610', '#e0a886', 1.6, 0.6),
  ],
  lit: (page) => [
    soft(page, 728, 500, 92, 112, '#ffb45e', 0.5),
    washed(page, OFFICE, 430),
    soft(page, 728, 402, 44, 44, '#ffdca0', 0.9),
    path(GLOBE, '#ffc878', { opacity: 0.75 }),
    stroke(`${GLOBE}M728,382V422M708,402H748M728,382q-15,20 0,40M728,382q15,20 0,40`, '#fff0cc', 1.4),
    stroke(FLOORS, WARM, 12, 1, { 'stroke-linecap': 'butt', 'stroke-dasharray': '13 2' }),
    stroke(FLOORS, '#fff3cc', 3, 0.6, { 'stroke-linecap': 'butt', transform: 'translate(0 -3)' }),
    LAMPS.map((x) => [soft(page, x, 554, 30, 30, '#ffe0a0', 0.9), ellipse(x, 554, 3.6, 3.6, '#fff6dc')]),
    people(),
  ],
}

/** A crowd along the water, a light in many hands. */
function people() {
  const places = steps(652, 796, 9)
  const heads = places.map((x, i) => d`M${x},${603 - (i % 3) * 2}h.1`).join('')
  const bodies = places.map((x, i) => d`M${x},${610 - (i % 3) * 2}v8`).join('')
  const lights = places.map((x, i) => (i % 2 ? d`M${x + 4},${600 - (i % 3) * 3}h.1` : '')).join('')
  return [
    stroke(heads, '#2a1c28', 4.6),
    stroke(bodies, '#2a1c28', 6.4),
    stroke(lights, '#ffd98e', 5, 0.35),
    stroke(lights, '#fff6dc', 2.2),
  ]
}

/** Security services, Duma and law, press and street. `box` is [x, y, width, height] of what shines. */
export const RUSSIA = [services, duma, street]
