/** A small sailing boat from the side, 90 by 110, its waterline at the foot; bow to the right. */
import { d, ellipse, path, sheet, soft, stroke } from './svg.mjs'

const MAIN = 'M41,10C60,34 70,60 72,84L43,86Z'
const JIB = 'M38,16C30,44 20,66 8,82L37,85Z'
const HULL = 'M6,92C30,97 58,97 86,89C82,98 78,105 74,110H16C11,105 8,99 6,92Z'

const LIGHT = {
  dusk: {
    main: ['#8a6f80', '#ffdcae'],
    jib: ['#6d5a74', '#d8a48c'],
    hull: ['#1c1826', '#4a3236'],
    rail: '#ffc98a',
    mast: '#2a2230',
  },
  day: {
    main: ['#e0d4c0', '#fffdf4'],
    jib: ['#cfc6b8', '#fff6e2'],
    hull: ['#4a2a1c', '#a8643a'],
    rail: '#fff0cc',
    mast: '#5a3c28',
  },
}

function boat(page, { main, jib, hull, rail, mast }) {
  const sail = ([shade, lit]) =>
    page.across([
      [0, shade],
      [1, lit],
    ])
  return [
    stroke('M40,6V94', mast, 2),
    path(JIB, sail(jib)),
    path(MAIN, sail(main)),
    stroke('M42,34L62,42M42,58L70,66M43,86L74,84.500', mast, 1, 0.35),
    stroke('M40,6L4,90M40,6L86,88', mast, 0.6, 0.6),
    path('M55,92c0,-7 2,-9 5,-9s5,2 5,9Z', mast),
    ellipse(60, 80, 3, 3.2, mast),
    path(
      HULL,
      page.across([
        [0, hull[0]],
        [1, hull[1]],
      ]),
    ),
    stroke('M6,92C30,97 58,97 86,89', rail, 1.6, 0.9),
    stroke('M12,102C34,105 58,105 78,102', rail, 0.8, 0.4),
    stroke('M14,109H76', '#fff3d6', 1.4, 0.5),
  ]
}

/** By day. */
export function boatByDay() {
  const page = sheet(90, 110)
  return page.svg(boat(page, LIGHT.day))
}

/** At dusk, with a lantern at the stern. */
export function boatAtDusk() {
  const page = sheet(90, 110)
  const [x, y] = [14, 80]
  return page.svg([
    boat(page, LIGHT.dusk),
    stroke(d`M${x},94V${y}`, LIGHT.dusk.mast, 1.4),
    soft(page, x, y - 3, 14, 14, '#ffcf86', 1),
    ellipse(x, y - 3, 3, 3.8, '#fff6dc'),
    stroke('M9,109h16M11,106.500h10', '#ffdc9c', 1.6, 0.8),
  ])
}
