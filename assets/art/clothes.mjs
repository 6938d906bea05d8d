/** Bust, collar and cloth. Shoulders run from x = 8 to 292; the file ends at y = 420. */
import { dark, lite, mix } from './colour.mjs'
import { ellipse, group, path, soft, stroke } from './svg.mjs'

const TORSO = `M4,420 C4,336 20,296 84,270 L126,248 L188,248 L216,264 C264,280 288,314 296,420Z`

/** The neck with the shadow the jaw throws on it. */
export function neck(page, tones) {
  const fill = page.linear([[0, tones.shade], [0.5, tones.half], [1, tones.skin]], 116, 0, 198, 0)
  return [
    path('M116,190 C119,222 115,240 106,254 C128,290 186,290 208,254 C199,240 197,226 197,206Z', fill),
    path('M115,194 C132,240 170,262 198,240 L197,212 L118,186Z', tones.line, { opacity: 0.42 }),
    stroke('M186,244 C180,258 174,268 164,276', tones.line, 2, 0.2),
  ]
}

/** The jacket's body: cloth, the window's edge light, the room's cool edge, and the dark toward the table. */
function cloth(page, colour) {
  const fill = page.linear([[0, dark(colour, 0.6)], [0.5, colour], [1, lite(colour, 0.16)]], 10, 340, 290, 276)
  const inside = page.clip(TORSO)
  return group([
    path(TORSO, fill),
    group([
      soft(page, 250, 306, 54, 40, lite(colour, 0.4), 0.32, 24),
      stroke('M50,420 C50,370 58,340 70,322 M252,420 C252,372 246,344 238,326', dark(colour, 0.7), 4, 0.35),
      stroke(TORSO, page.linear([[0, '#6fa0a6', 0.6], [0.3, '#6fa0a6', 0]], 4, 0, 200, 0), 6, 0.5),
      stroke(TORSO, page.linear([[0.55, '#ffdfa4', 0], [1, '#ffe9bd', 0.9]], 60, 0, 296, 0), 6, 0.75),
    ], { 'clip-path': inside }),
  ])
}

function lapels(page, colour) {
  const left = page.across([[0, dark(colour, 0.35)], [1, lite(colour, 0.1)]])
  const right = page.across([[0, colour], [1, lite(colour, 0.24)]])
  const near = 'M113,250 L90,284 L108,304 L95,314 L152,420 L164,420 C154,360 132,290 113,250Z'
  const far = 'M201,248 L225,276 L209,295 L224,304 L188,420 L172,420 C186,360 197,288 201,248Z'
  return [
    path(near, left), path(far, right),
    stroke('M90,284 L108,304 L95,314 L152,420 M225,276 L209,295 L224,304', dark(colour, 0.65), 1.4, 0.5),
    stroke('M225,276 L209,295 L224,304 L190,414', '#ffe2ac', 1, 0.4),
  ]
}

/** Shirt, collar and tie; `open` undoes the collar and pulls the tie down. */
function suit(page, tones, person, look) {
  const { cloth: colour, shirt = '#f3ede0', tie } = person
  const white = page.linear([[0, dark(shirt, 0.34)], [1, shirt]], 118, 0, 196, 0)
  const loose = look.open
  const knotY = loose ? 20 : 0
  const tieFill = page.linear([[0, dark(tie, 0.4)], [0.6, tie], [1, lite(tie, 0.2)]], 146, 0, 182, 0)
  return [
    cloth(page, colour), neck(page, tones),
    path('M117,250 L158,420 L186,420 L199,248 C184,280 138,282 117,250Z', white),
    loose ? path('M134,270 C148,284 176,284 190,266 L168,312Z', tones.half) : '',
    loose ? path('M134,270 C148,284 176,284 190,266 L168,312Z', tones.line, { opacity: 0.25 }) : '',
    path(`M152,${288 + knotY} L162,${280 + knotY} L173,${288 + knotY} L169,${305 + knotY} L158,${305 + knotY}Z`, dark(tie, 0.12)),
    path(`M158,${305 + knotY} L169,${305 + knotY} L181,420 L151,420Z`, tieFill),
    person.stripe ? group(stroke([312, 332, 352, 372, 392].map((y) => `M148,${y + 14 + knotY} l36,-18`).join(''), person.stripe, 3, 0.75), {
      'clip-path': page.clip(`M158,${305 + knotY} L169,${305 + knotY} L181,420 L151,420Z`),
    }) : '',
    path(`M117,246 C120,236 124,234 127,237 L162,282 L${loose ? '140,312' : '146,303'} C132,286 121,268 117,246Z`, mix(shirt, '#ffffff', 0.3)),
    path(`M200,244 C197,234 193,234 191,237 L163,282 L${loose ? '188,308' : '178,301'} C191,284 199,268 200,244Z`, shirt),
    stroke('M146,303 L162,282 L178,301', dark(shirt, 0.4), 1.2, loose ? 0 : 0.55),
    lapels(page, colour),
    person.pocket ? path('M228,334 l27,-4 l-4,-9 l-8,5 l-7,-7Z', person.pocket) : '',
  ]
}

/** A jacket over a blouse, with pearls where the person wears them. */
function blazer(page, tones, person) {
  const { cloth: colour, shirt } = person
  const blouse = page.linear([[0, dark(shirt, 0.36)], [1, shirt]], 118, 0, 200, 0)
  return [
    cloth(page, colour), neck(page, tones),
    path('M117,250 L158,420 L186,420 L199,248 C194,300 174,322 164,326 C146,312 126,284 117,250Z', blouse),
    stroke('M117,252 C126,286 146,314 164,328 C176,320 193,300 199,250', dark(shirt, 0.45), 1.6, 0.5),
    stroke('M164,330 L168,420', dark(shirt, 0.4), 1.4, 0.4),
    person.pearls ? pearls(page) : '',
    lapels(page, colour),
    person.brooch ? [ellipse(215, 316, 8, 6.4, page.round([[0, '#fff3cf'], [0.6, person.brooch], [1, '#4a3414']])), ellipse(215, 316, 4, 3.2, lite(person.brooch, 0.3))] : '',
  ]
}

/** A jacket buttoned to a high, folded collar. */
function rollneck(page, tones, person) {
  const { cloth: colour, shirt } = person
  const knit = page.linear([[0, dark(shirt, 0.5)], [0.6, shirt], [1, lite(shirt, 0.18)]], 110, 0, 204, 0)
  return [
    cloth(page, colour), neck(page, tones),
    path('M116,226 C136,254 180,256 198,228 L204,262 C196,330 180,380 174,420 L158,420 C148,360 124,300 110,256Z', knit),
    stroke('M112,252 C138,282 182,282 203,256', dark(shirt, 0.6), 2, 0.5),
    stroke('M118,234 C138,260 180,262 199,236', lite(shirt, 0.3), 1.4, 0.4),
    lapels(page, colour),
    person.brooch ? [ellipse(216, 318, 6, 6, page.round([[0, '#ffffff'], [1, person.brooch]]))] : '',
  ]
}

function pearls(page) {
  const fill = page.round([[0, '#fffaf0'], [0.6, '#eee0cc'], [1, '#a8937a']])
  return Array.from({ length: 12 }, (_, i) => {
    const at = i / 11
    return ellipse(120 + at * 77, 262 + Math.sin(at * Math.PI) * 28, 4.1, 4.1, fill)
  })
}

const OUTFITS = { suit, blazer, rollneck }

/** The bust of a person in a look. */
export const bust = (page, tones, person, look) => OUTFITS[person.outfit](page, tones, person, look)
