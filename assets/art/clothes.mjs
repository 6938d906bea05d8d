/** Bust, collar and cloth. Shoulders run from x = 8 to 292; the file ends at y = 420. */
import { dark, lite, mix } from './colour.mjs'
import { d, ellipse, group, path, soft, stroke } from './svg.mjs'

/** The outline of the bust; it runs on below the file, so that lifted shoulders leave no edge. */
export const TORSO = 'M2,460L4,420C4,336 20,296 84,270L120,250H196L216,264C264,280 288,314 296,420L298,460Z'

/** The neck with the shadow the jaw throws on it; it bends after the head. */
function neck(page, tones, look) {
  const [right, , degrees] = look.head ?? [0, 0, 0]
  const s = right * 0.7 + degrees * 0.6
  const fill = page.linear(
    [
      [0, tones.shade],
      [0.5, tones.half],
      [1, tones.skin],
    ],
    116,
    0,
    198,
    0,
  )
  return [
    path(
      d`M${117 + s},180C${119 + s * 0.6},220 118,238 112,250C124,292 190,292 202,250C198,240 ${197 + s * 0.4},226 ${197 + s},206Z`,
      fill,
    ),
    path(d`M${116 + s},194 C132,240 170,262 ${198 + s * 0.4},240 L${197 + s},212 L${118 + s},186Z`, tones.line, {
      opacity: 0.42,
    }),
    stroke('M186,244 C180,258 174,268 164,276', tones.line, 2, 0.2),
  ]
}

/** The jacket's body: cloth, the window's edge light, the room's cool edge, and the dark toward the table. */
function cloth(page, colour) {
  const fill = page.linear(
    [
      [0, dark(colour, 0.6)],
      [0.5, colour],
      [1, lite(colour, 0.16)],
    ],
    10,
    340,
    290,
    276,
  )
  const inside = page.clip(TORSO)
  return group([
    path(TORSO, fill),
    group(
      [
        soft(page, 250, 306, 54, 40, lite(colour, 0.4), 0.32, 24),
        stroke('M50,446 C50,370 58,340 70,322 M252,446 C252,372 246,344 238,326', dark(colour, 0.7), 4, 0.35),
        stroke(
          TORSO,
          page.linear(
            [
              [0, '#6fa0a6', 0.6],
              [0.3, '#6fa0a6', 0],
            ],
            4,
            0,
            200,
            0,
          ),
          6,
          0.5,
        ),
        stroke(
          TORSO,
          page.linear(
            [
              [0.55, '#ffdfa4', 0],
              [1, '#ffe9bd', 0.9],
            ],
            60,
            0,
            296,
            0,
          ),
          6,
          0.75,
        ),
      ],
      { 'clip-path': inside },
    ),
  ])
}

function lapels(page, colour) {
  const left = page.across([
    [0, dark(colour, 0.35)],
    [1, lite(colour, 0.1)],
  ])
  const right = page.across([
    [0, colour],
    [1, lite(colour, 0.24)],
  ])
  const near = 'M113,250 L90,284 L108,304 L95,314 L152,446 L164,446 C154,360 132,290 113,250Z'
  const far = 'M201,248 L225,276 L209,295 L224,304 L188,446 L172,446 C186,360 197,288 201,248Z'
  return [
    path(near, left),
    path(far, right),
    stroke('M90,284 L108,304 L95,314 L152,446 M225,276 L209,295 L224,304', dark(colour, 0.65), 1.4, 0.5),
    stroke('M225,276 L209,295 L224,304 L190,414', '#ffe2ac', 1, 0.4),
  ]
}

/** Shirt, collar and tie; `open` undoes the collar and pulls the tie down. */
function suit(page, tones, person, look) {
  const { cloth: colour, shirt = '#f3ede0', tie } = person
  const white = page.linear(
    [
      [0, dark(shirt, 0.34)],
      [1, shirt],
    ],
    118,
    0,
    196,
    0,
  )
  const loose = look.open
  const knotY = loose ? 20 : 0
  const tieFill = page.linear(
    [
      [0, dark(tie, 0.4)],
      [0.6, tie],
      [1, lite(tie, 0.2)],
    ],
    146,
    0,
    182,
    0,
  )
  return [
    cloth(page, colour),
    neck(page, tones, look),
    path('M117,250 L158,446 L186,446 L199,248 C184,280 138,282 117,250Z', white),
    loose ? path('M134,270 C148,284 176,284 190,266 L168,312Z', tones.half) : '',
    loose ? path('M134,270 C148,284 176,284 190,266 L168,312Z', tones.line, { opacity: 0.25 }) : '',
    path(
      `M152,${288 + knotY} L162,${280 + knotY} L173,${288 + knotY} L169,${305 + knotY} L158,${305 + knotY}Z`,
      dark(tie, 0.12),
    ),
    path(`M158,${305 + knotY} L169,${305 + knotY} L181,446 L151,446Z`, tieFill),
    person.stripe
      ? group(
          stroke(
            [312, 332, 352, 372, 392].map((y) => `M148,${y + 14 + knotY} l36,-18`).join(''),
            person.stripe,
            3,
            0.75,
          ),
          {
            'clip-path': page.clip(`M158,${305 + knotY} L169,${305 + knotY} L181,446 L151,446Z`),
          },
        )
      : '',
    path(
      `M117,246 C120,236 124,234 127,237 L162,282 L${loose ? '140,312' : '146,303'} C132,286 121,268 117,246Z`,
      mix(shirt, '#ffffff', 0.3),
    ),
    path(
      `M200,244 C197,234 193,234 191,237 L163,282 L${loose ? '188,308' : '178,301'} C191,284 199,268 200,244Z`,
      shirt,
    ),
    stroke('M146,303 L162,282 L178,301', dark(shirt, 0.4), 1.2, loose ? 0 : 0.55),
    lapels(page, colour),
    person.pocket ? path('M228,334 l27,-4 l-4,-9 l-8,5 l-7,-7Z', person.pocket) : '',
  ]
}

/** A jacket over a blouse, with pearls where the person wears them. */
function blazer(page, tones, person, look) {
  const { cloth: colour, shirt } = person
  const blouse = page.linear(
    [
      [0, dark(shirt, 0.36)],
      [1, shirt],
    ],
    118,
    0,
    200,
    0,
  )
  return [
    cloth(page, colour),
    neck(page, tones, look),
    path(
      'M112,248C122,280 144,306 164,320C178,308 194,284 202,247Z',
      page.linear(
        [
          [0, tones.shade],
          [0.45, tones.half],
          [1, tones.skin],
        ],
        116,
        0,
        200,
        0,
      ),
    ),
    path('M113,252C124,292 190,292 201,252C192,284 176,296 160,296C140,294 122,276 113,252Z', tones.line, {
      opacity: 0.16,
    }),
    stroke('M150,284C156,292 160,298 163,306M178,282C174,290 170,298 167,306', tones.line, 1.4, 0.22),
    path('M113,250C122,280 144,306 164,318C178,308 194,284 201,248L192,446H150Z', blouse),
    path('M113,250C122,280 144,306 164,318L156,334C134,318 118,290 110,262Z', lite(shirt, 0.25)),
    path('M201,248C194,284 178,308 164,318L174,332C192,314 202,288 205,262Z', shirt),
    stroke('M110,262C118,290 134,318 156,334L164,318L174,332C192,314 202,288 205,262', dark(shirt, 0.5), 1.2, 0.45),
    stroke('M165,330L168,446', dark(shirt, 0.4), 1.4, 0.4),
    person.pearls ? pearls(page) : '',
    lapels(page, colour),
    person.brooch
      ? [
          ellipse(
            215,
            316,
            8,
            6.4,
            page.round([
              [0, '#fff3cf'],
              [0.6, person.brooch],
              [1, '#4a3414'],
            ]),
          ),
          ellipse(215, 316, 4, 3.2, lite(person.brooch, 0.3)),
        ]
      : '',
  ]
}

/** A jacket buttoned to a high, folded collar. */
function rollneck(page, tones, person, look) {
  const { cloth: colour, shirt } = person
  const knit = page.linear(
    [
      [0, dark(shirt, 0.5)],
      [0.6, shirt],
      [1, lite(shirt, 0.18)],
    ],
    110,
    0,
    204,
    0,
  )
  return [
    cloth(page, colour),
    neck(page, tones, look),
    path(
      'M116,226 C136,254 180,256 198,228 L204,262 C196,330 180,380 174,446 L158,446 C148,360 124,300 110,256Z',
      knit,
    ),
    stroke('M112,252 C138,282 182,282 203,256', dark(shirt, 0.6), 2, 0.5),
    stroke('M118,234 C138,260 180,262 199,236', lite(shirt, 0.3), 1.4, 0.4),
    lapels(page, colour),
    person.brooch
      ? [
          ellipse(
            216,
            318,
            6,
            6,
            page.round([
              [0, '#ffffff'],
              [1, person.brooch],
            ]),
          ),
        ]
      : '',
  ]
}

function pearls(page) {
  const fill = page.round([
    [0, '#fffaf0'],
    [0.6, '#eee0cc'],
    [1, '#a8937a'],
  ])
  return Array.from({ length: 12 }, (_, i) => {
    const at = i / 11
    return ellipse(119 + at * 78, 256 + Math.sin(at * Math.PI) * 34, 4.1, 4.1, fill)
  })
}

const OUTFITS = { suit, blazer, rollneck }

/** The bust of a person in a look. */
export const bust = (page, tones, person, look) => OUTFITS[person.outfit](page, tones, person, look)
