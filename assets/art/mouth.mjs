/** Mouths and facial hair. A mouth is a line between two corners with lips above and below it. */
import { dark, lite, mix } from './colour.mjs'
import { d, path, stroke } from './svg.mjs'

/**
 * The mouths of the cast: height of the near and far corner and of the middle (down positive), thickness of both
 * lips, how far it is open, and how far the corners are drawn in.
 */
const MOUTHS = {
  calm: { near: 0, far: 0, mid: 0.6, upper: 3.6, lower: 5 },
  soft: { near: -0.6, far: -0.8, mid: 0.8, upper: 3.2, lower: 5 },
  flat: { near: 1, far: 0.4, mid: -0.2, upper: 2.6, lower: 4 },
  half: { near: 1, far: -4.2, mid: 1, upper: 3, lower: 5 },
  corner: { near: -5.4, far: -0.6, mid: 1.6, upper: 3, lower: 4.6 },
  warm: { near: -4.6, far: -5.8, mid: 3.2, upper: 2.6, lower: 4.6, out: 4 },
  wide: { near: -6, far: -7.5, mid: -1.2, upper: 3.6, lower: 5, open: 11, out: 4 },
  grin: { near: -5, far: -6.5, mid: -0.4, upper: 3, lower: 4.6, open: 8, out: 3 },
  laugh: { near: -7, far: -8.5, mid: -2, upper: 3.4, lower: 5, open: 14, out: 5 },
  stiff: { near: -1.6, far: -3.4, mid: 0.4, upper: 2.2, lower: 3.4, out: 2 },
  press: { near: 1.4, far: 0.8, mid: -1, upper: 1.4, lower: 2, out: -3 },
  purse: { near: 0.6, far: 0.2, mid: -0.4, upper: 2.6, lower: 3.8, out: -6 },
  set: { near: 3, far: 2.4, mid: -1.4, upper: 2.4, lower: 3.8, out: 0.5 },
  down: { near: 3.4, far: 3, mid: -1.6, upper: 3, lower: 4.4 },
  worry: { near: 4.6, far: 3, mid: -2.4, upper: 2.6, lower: 4, out: -1 },
  sceptic: { near: 3, far: -2.4, mid: 0.4, upper: 2.6, lower: 4, out: -2 },
}

/** The point at `t` of a cubic curve. */
const along = (t, ...points) =>
  [0, 1].map((axis) => {
    const [a, b, c, e] = points.map((point) => point[axis])
    const u = 1 - t
    return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * e
  })

/** The mouth of a look, in the lip colour of the person. */
export function mouth(tones, person, name) {
  const m = MOUTHS[name]
  const full = person.lipsFull ?? 1
  const up = m.upper * full
  const lo = m.lower * full
  const out = m.out ?? 0
  const near = [161 - out, 201.5 + m.near]
  const far = [199.5 + out * 0.6, 199.8 + m.far]
  const y = 201 + m.mid
  const lip = mix(tones.skin, person.lips ?? '#93403a', person.lips ? 0.62 : 0.42)
  const inside = '#4a1518'
  const seam = d`C${near[0] + 9},${y + m.near * 0.1} 174,${y + 0.6} 181,${y + 0.6} C188,${y + 0.4} 194,${y + m.far * 0.12} ${far[0]},${far[1]}`
  const start = d`M${near[0]},${near[1]}`
  const upper = d`${start} C${near[0] + 8},${y - up * 0.5} 173,${y - up} 177,${y - up} Q181,${y - up + 1.6} 184.5,${y - up - 0.3} C189,${y - up - 0.2} 195,${y - up * 0.4} ${far[0]},${far[1]} C194,${y + m.far * 0.12} 188,${y + 0.4} 181,${y + 0.6} C174,${y + 0.6} ${near[0] + 9},${y + m.near * 0.1} ${near[0]},${near[1]}Z`
  const gap = m.open ?? 0
  const from = gap ? near : along(0.3, near, [near[0] + 9, y + m.near * 0.1], [174, y + 0.6], [181, y + 0.6])
  const to = gap ? far : along(0.6, [181, y + 0.6], [188, y + 0.4], [194, y + m.far * 0.12], far)
  const lower = d`M${from[0]},${from[1]} C${from[0] + 3},${y + gap * 0.7} 171,${y + gap + lo * 0.5} 175,${y + gap + lo} C181,${y + gap + lo + 0.6} 187,${y + gap + lo} 190,${y + gap + lo - 0.8} C193,${y + gap * 0.7 + 2} ${to[0] - 2},${y + gap * 0.5} ${to[0]},${to[1]}Z`
  const cave = d`${start} ${seam} C${far[0] - 3},${y + gap * 0.55} 193,${y + gap} 182,${y + gap + 1} C171,${y + gap + 1} ${near[0] + 5},${y + gap * 0.6} ${near[0]},${near[1]}Z`
  const teeth = d`M${near[0] + 4},${near[1] + 1.2} C${near[0] + 10},${y + 0.4} 174,${y + 1.2} 181,${y + 1.2} C188,${y + 1} 194,${y} ${far[0] - 2.5},${far[1] + 1} C${far[0] - 6},${y + gap * 0.5} 192,${y + gap * 0.66} 182,${y + gap * 0.7} C172,${y + gap * 0.7} ${near[0] + 9},${y + gap * 0.45} ${near[0] + 4},${near[1] + 1.2}Z`
  return [
    path(lower, mix(lip, tones.light, 0.12)),
    stroke(
      d`M175,${y + gap + lo * 0.55} Q183,${y + gap + lo * 0.85} 190,${y + gap + lo * 0.45}`,
      lite(lip, 0.35),
      1.8,
      0.45,
    ),
    path(upper, mix(lip, inside, 0.16)),
    gap ? [path(cave, inside), path(teeth, '#f8f0e4')] : stroke(start + seam, inside, 1.8, 0.85),
    stroke(
      d`M${near[0] - 1.5},${near[1] - 2} q-1,2 .6,4 M${far[0] + 1.5},${far[1] - 2} q1,2 -.4,3.6`,
      tones.line,
      1.6,
      0.5,
    ),
    stroke(d`M174,${y + gap + lo + 5} Q181,${y + gap + lo + 7.6} 188,${y + gap + lo + 4.4}`, tones.line, 1.6, 0.3),
  ]
}

/** A full moustache over the upper lip; `press` flattens it (0 to 1), `smile` lifts its ends (in units). */
export function moustache(page, colour, press = 0, smile = 0) {
  const low = 199 - press * 2 - smile
  const fill = page.linear(
    [
      [0, dark(colour, 0.4)],
      [0.6, colour],
      [1, lite(colour, 0.2)],
    ],
    154,
    0,
    208,
    0,
  )
  return [
    path(
      d`M154,${low + 1.5 - smile * 2} C159,189 170,182.5 183,184.5 C187,182.5 193,183 197,184 C203,186 206,191 208.5,${low - 2 - smile * 2}
      C203,${low + 0.5} 195,${low - 2} 187,${low - 4} C179,${low - 1} 165,${low + 4} 154,${low + 1.5 - smile * 2}Z`,
      fill,
    ),
    stroke(
      d`M161,${low - 3} C167,191 175,188 182,188 M166,${low - 2} C172,194 178,192 183,191.5 M191,188 C197,189 200,192 204,${low - 4}`,
      lite(colour, 0.35),
      1.1,
      0.4,
    ),
  ]
}

/** A trimmed beard with its moustache, open around the lips; `turn` as in a look: the edges stay on the jaw. */
export function beard(page, colour, turn = 0) {
  const fill = page.linear(
    [
      [0, dark(colour, 0.35)],
      [0.6, colour],
      [1, lite(colour, 0.12)],
    ],
    108,
    0,
    216,
    0,
  )
  const half = turn * 0.6
  const cheek = d`M${108 - turn},150 C${110 - turn},168 ${117 - half},180 128,188 C138,195 148,194 157,190 C165,186 176,183 187,184
    C198,182 ${208 - half},186 ${215 - turn},172 C${216 - turn},190 ${210 - turn},208 ${203 - half},217 C${197 - half},230 189,238 178,239
    C164,240 ${150 - half},233 ${140 - half},226 C${122 - turn},213 ${110 - turn},193 ${108 - turn},168Z`
  const window =
    'M158,200C163,195 174,193 182,193C191,192.5 197,195 200.5,198C198,206 191,209 181,209.5C171,209.5 162,207 158,200Z'
  return [
    path(`${cheek} ${window}`, fill, { 'fill-rule': 'evenodd' }),
    stroke('M126,196 C134,212 148,224 164,230 M120,186 C127,202 138,214 150,222', dark(colour, 0.5), 1.4, 0.4),
    stroke('M176,233 C188,232 197,226 203,212 M208,190 C207,200 205,206 202,212', lite(colour, 0.4), 1.6, 0.5),
    stroke('M177,214v8M182,214v8', dark(colour, 0.4), 1.6, 0.35),
    stroke('M163,193C171,188 177,187 183,187.5', lite(colour, 0.35), 1.3, 0.4),
  ]
}
