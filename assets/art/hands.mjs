/** Hands and arms that tell a look, and glasses that are not on the nose. */
import { dark, lite } from './colour.mjs'
import { ellipse, group, path, rect, soft, stroke } from './svg.mjs'

const sleeve = (page, colour, x1, x2) =>
  page.linear(
    [
      [0, dark(colour, 0.5)],
      [0.55, colour],
      [1, lite(colour, 0.16)],
    ],
    x1,
    0,
    x2,
    0,
  )

/** A hand at the earring of the near ear. */
function earring(page, tones, person) {
  const hand = page.linear(
    [
      [0, tones.shade],
      [0.6, tones.half],
      [1, tones.skin],
    ],
    66,
    0,
    124,
    0,
  )
  return [
    path('M18,420 C16,352 36,292 66,254 L102,272 C98,320 104,370 110,420Z', sleeve(page, person.cloth, 18, 112)),
    stroke('M102,272 C98,320 104,370 110,420', '#ffe2ac', 2, 0.35),
    path('M63,258 C70,244 78,236 84,232 L110,248 C106,256 104,264 103,274Z', person.shirt),
    path(
      `M80,240C70,228 66,210 70,198C70,190 77,188 79,195C79,186 85,182 88,189C89,180 95,178 98,184
      L101,176C102,170 110,170 111,177L110,194C116,190 121,195 118,202C115,212 113,220 112,228C111,236 109,242 106,248C96,250 87,247 80,240Z`,
      hand,
    ),
    stroke(
      'M79,195C78,204 80,211 83,216M88,189C87,199 89,207 92,212M98,185C97,195 98,202 101,207',
      tones.line,
      1.6,
      0.5,
    ),
    stroke('M110,194C106,200 104,208 105,216', tones.line, 1.7, 0.5),
    stroke('M111,178L110,194M118,201C115,212 113,222 112,230', tones.line, 1.3, 0.4),
    stroke('M102,178q3,-4 6,0', tones.light, 1.5, 0.5),
    ellipse(
      107,
      178,
      4,
      4.4,
      page.round([
        [0, '#fff8e4'],
        [0.5, '#ecd08a'],
        [1, '#9a7430'],
      ]),
    ),
  ]
}

/** Thumb and finger at the bridge of the nose, the elbow on the table. */
function bridge(page, tones, person) {
  const hand = page.linear(
    [
      [0, tones.shade],
      [0.5, tones.half],
      [1, tones.skin],
    ],
    164,
    0,
    232,
    0,
  )
  return [
    soft(page, 184, 196, 34, 42, tones.line, 0.45),
    path('M160,420 C164,356 172,306 182,262 L228,264 C244,310 256,364 262,420Z', sleeve(page, person.cloth, 160, 262)),
    stroke('M228,264 C244,310 256,364 262,420', '#ffe2ac', 2.4, 0.5),
    path(
      'M180,266 C182,254 185,246 188,240 L226,242 C229,250 230,258 230,268 C214,274 196,274 180,266Z',
      person.shirt ?? '#f3ede0',
    ),
    path(
      `M188,244 C178,232 174,214 177,198 C178,182 180,166 183,150 C184,142 191,142 192,150 L193,160 C194,152 196,146 199,142
      C203,138 208,142 206,150 C205,158 206,166 210,172 C222,180 230,194 229,210 C229,224 228,236 226,246 C214,252 198,252 188,244Z`,
      hand,
    ),
    stroke('M193,160 C192,172 192,180 195,186', tones.line, 1.8, 0.55),
    stroke(
      'M210,174 C203,182 199,190 199,200 M218,184 C210,192 206,200 206,210 M225,198 C218,204 214,212 214,220',
      tones.line,
      1.7,
      0.5,
    ),
    stroke('M212,174 C223,182 230,196 228,214', '#ffe9c4', 2.2, 0.6),
    stroke('M185,150 q3,-3 5,1 M200,146 q3,-3 4,2', tones.light, 1.6, 0.5),
  ]
}

/** Both arms folded. */
function folded(page, _tones, person) {
  const c = person.cloth
  const near = page.linear(
    [
      [0, dark(c, 0.5)],
      [0.6, c],
      [1, lite(c, 0.12)],
    ],
    30,
    0,
    260,
    0,
  )
  const far = page.linear(
    [
      [0, dark(c, 0.35)],
      [0.7, lite(c, 0.08)],
      [1, lite(c, 0.24)],
    ],
    60,
    0,
    290,
    0,
  )
  return [
    soft(page, 150, 336, 130, 40, '#0a0608', 0.5),
    path(
      'M292,420 C290,368 274,330 254,322 C210,316 140,330 92,350 C78,358 78,382 92,386 C150,384 214,378 252,384 L262,420Z',
      far,
    ),
    stroke('M254,322 C210,316 140,330 92,350', '#ffe2ac', 2, 0.4),
    path(
      'M8,420 C12,366 28,332 52,326 C98,324 168,344 214,364 C228,372 226,394 212,396 C160,394 96,390 58,396 L50,420Z',
      near,
    ),
    stroke('M52,326 C98,324 168,344 214,364', lite(c, 0.4), 1.8, 0.4),
    stroke('M70,344 C76,356 76,372 70,386 M110,342 C116,354 116,368 112,382', dark(c, 0.6), 2.4, 0.4),
  ]
}

const POSES = { earring, bridge, folded }

/** The pose of a look, drawn over everything. */
export const pose = (page, tones, person, look) => (look.pose ? POSES[look.pose](page, tones, person) : [])

/** Glasses kept off the nose: 'chain' hangs them at the chest, 'pocket' puts them in the breast pocket. */
export function kept(page, { colour }, where) {
  const glass = page.slant([
    [0, '#ffffff', 0.4],
    [1, '#ffe2ac', 0.12],
  ])
  const frame = { stroke: colour, 'stroke-width': 2.4 }
  if (where === 'pocket') {
    return group([
      rect(226, 300, 25, 19, glass, { rx: 8, ...frame }),
      stroke('M228,303q-5,2 -5,10V330M251,306q5,2 4,10V326', colour, 2.2),
      stroke('M214,328Q236,318 262,322', dark('#4a4c55', 0.55), 2.4),
    ])
  }
  return group([
    stroke('M114,250 C112,300 130,336 146,344 M200,250 C206,296 198,330 186,342', '#e3bb6a', 1.5, 0.8),
    rect(138, 338, 26, 20, glass, { rx: 9, ...frame }),
    rect(170, 337, 24, 20, glass, { rx: 9, ...frame }),
    stroke('M164,346 q3,-3 6,0', colour, 2.4),
  ])
}
