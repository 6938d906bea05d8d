/** Hands and arms before the body, and a collar drawn up. */
import { dark, lite } from './colour.mjs'
import { arm, handOf, sleeve } from './hands.mjs'
import { path, soft, stroke } from './svg.mjs'

/** Flat on the chest. */
export function heart(page, tones, person) {
  const h = handOf(page, tones, 74, 184)
  return [
    soft(page, 140, 296, 60, 26, '#0a0608', 0.45),
    arm(page, person, [-10, 420], [88, 324], 92, 54),
    h.finger('M112,322 C136,318 158,308 176,298', 13.5),
    h.finger('M108,312 C134,304 158,292 177,281', 14),
    h.finger('M106,302 C130,292 152,278 170,266', 14),
    h.finger('M100,296 C118,284 138,270 154,258', 13.5),
    h.palm('M78,318 C82,302 96,290 112,292 C126,298 130,314 122,326 C112,338 98,340 90,336Z'),
    h.finger('M94,302 C94,286 100,272 110,262', 14),
  ]
}

/** Open, palm up, toward the other side. */
export function open(page, tones, person) {
  const h = handOf(page, tones, 204, 284)
  return [
    arm(page, person, [186, 450], [218, 286], 92, 48),
    h.finger('M238,264 C250,266 262,265 273,260', 12),
    h.finger('M238,258 C253,257 267,252 279,244', 12.5),
    h.finger('M236,252 C250,248 264,240 276,230', 12.5),
    h.finger('M232,246 C244,239 254,230 263,219', 12),
    h.palm(
      'M202,284 C200,266 208,248 224,240 C238,238 250,248 250,261 C248,274 240,284 232,290 C220,292 210,290 202,284Z',
    ),
    h.finger('M216,258 C211,246 210,235 213,224', 13.5),
    h.crease('M216,272 C226,262 238,260 248,263'),
  ]
}

/** Both hands clasped, the elbows on the table. */
export function clasped(page, tones, person) {
  const h = handOf(page, tones, 178, 254)
  return [
    arm(page, person, [292, 450], [240, 288], 88, 48).slice(1),
    arm(page, person, [130, 450], [192, 292], 92, 50),
    h.palm(
      'M184,294 C178,274 184,252 200,246 C216,240 238,242 246,254 C252,268 248,284 242,294 C224,302 200,302 184,294Z',
    ),
    h.finger('M236,252 C228,246 222,246 215,250', 12.5),
    h.finger('M244,262 C234,256 226,257 218,261', 13),
    h.finger('M246,274 C236,269 228,269 220,273', 13),
    h.finger('M242,286 C234,282 226,282 220,285', 12.5),
    h.finger('M190,272 C194,258 204,248 218,245', 13.5),
  ]
}

/** A page held up and read. */
export function reading(page, tones, person) {
  const h = handOf(page, tones, 196, 262)
  const paper = page.slant([
    [0, '#cfc2a8'],
    [1, '#fbf3e0'],
  ])
  return [
    arm(page, person, [150, 450], [206, 312], 92, 50),
    h.finger('M214,300 C224,294 236,292 250,294', 13),
    path('M206,224 L280,212 L298,340 L226,352Z', paper, { stroke: '#8a7a5c', 'stroke-width': 1.2 }),
    stroke('M217,238l52,-8M219,250l54,-8.500M221,262l54,-8.500M223,274l38,-6M224,290l56,-9', '#6a5c46', 2, 0.6),
    h.palm('M196,322 C190,306 196,290 208,284 C216,282 222,290 222,302 L226,324Z'),
    h.finger('M204,300 C208,286 216,274 226,266', 14),
  ]
}

/** A finger in the collar. */
export function collar(page, tones, person) {
  const h = handOf(page, tones, 168, 236)
  return [
    arm(page, person, [262, 440], [220, 312], 96, 52),
    h.finger('M196,282 C186,276 180,266 178,254', 13),
    h.palm('M206,322 C192,310 186,292 194,278 C204,266 224,268 232,280 C240,292 240,304 236,314Z'),
    h.finger('M216,304 C206,300 200,294 197,287', 12.5),
    h.finger('M222,294 C212,290 205,283 202,276', 13),
    h.finger('M224,284 C216,276 206,268 196,266', 13.5),
  ]
}

/** The chin sunk in a high collar. */
export function sunk(page, _tones, person) {
  const knit = page.linear(
    [
      [0, dark(person.shirt, 0.5)],
      [0.6, person.shirt],
      [1, lite(person.shirt, 0.18)],
    ],
    110,
    0,
    204,
    0,
  )
  return [
    path('M116,206 C127,222 151,231 176,229 C190,228 199,222 204,214 L206,262 C190,286 134,286 114,258Z', knit),
    stroke('M117,206 C128,222 151,231 177,229 C190,228 199,222 203,215', lite(person.shirt, 0.35), 2, 0.6),
    stroke('M116,232 C138,256 184,256 204,236', dark(person.shirt, 0.6), 2, 0.4),
  ]
}

/** The near hand behind the neck, the elbow out: drawn behind the head. */
export function nape(page, tones, person) {
  const h = handOf(page, tones, 78, 130)
  return [
    h.palm('M84,214 C88,196 104,188 128,190 L130,232 C110,238 94,234 84,226Z'),
    path('M78,190 L94,184 L106,226 L90,232Z', person.shirt),
    sleeve(
      page,
      person,
      'M-10,470 C-10,400 -8,310 2,258 C6,226 28,208 52,200 L84,186 C92,198 98,212 97,230 L60,252 C72,276 92,306 104,340 L110,470Z',
      'M97,230 L60,252 C72,276 92,306 104,340',
      0,
      110,
    ),
    stroke('M60,252 C48,258 36,260 26,256', dark(person.cloth, 0.6), 2.4, 0.5),
    stroke('M84,186 C92,198 98,212 97,230', dark(person.cloth, 0.6), 1.6, 0.6),
  ]
}

/** Both arms folded, a hand on the far sleeve. */
export function folded(page, tones, person) {
  const h = handOf(page, tones, 204, 262)
  return [
    soft(page, 150, 306, 130, 40, '#0a0608', 0.5),
    sleeve(
      page,
      person,
      'M304,470 C304,370 290,310 262,298 C216,288 146,300 92,318 C76,328 76,356 92,364 C150,362 214,356 252,362 L262,470Z',
      'M262,298 C216,288 146,300 92,318',
      60,
      290,
    ),
    h.palm('M206,352 C202,334 204,318 212,308 L236,302 C254,306 258,330 246,346Z'),
    h.finger('M220,314 C234,307 246,305 256,308', 12),
    h.finger('M220,326 C234,320 248,318 260,321', 12),
    h.finger('M220,338 C234,333 248,331 257,334', 12),
    path('M206,306 L218,303 C224,320 222,340 214,358 L202,358Z', person.shirt),
    sleeve(
      page,
      person,
      'M-8,470 C-6,366 16,314 46,304 C94,300 160,300 208,305 C216,320 214,344 205,360 C160,368 96,372 58,378 L50,470Z',
      'M46,304 C94,300 160,300 208,305',
      10,
      240,
    ),
    stroke('M70,318 C76,332 76,350 70,364 M116,314 C122,328 122,344 118,360', dark(person.cloth, 0.6), 2.4, 0.4),
  ]
}
