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
  corner: { near: -3.6, far: 0.2, mid: 1, upper: 3, lower: 4.6 },
  smile: { near: -4, far: -5, mid: 2.4, upper: 3.2, lower: 5.4 },
  wide: { near: -6, far: -7.5, mid: -1.2, upper: 3.6, lower: 5, open: 11, out: 4 },
  grin: { near: -5, far: -6.5, mid: -0.4, upper: 3, lower: 4.6, open: 8, out: 3 },
  stiff: { near: -2, far: -3, mid: 0, upper: 2.6, lower: 4, open: 3.4 },
  shut: { near: 1.8, far: 1.4, mid: -0.6, upper: 1.7, lower: 2.6, out: -1.5 },
  press: { near: 1.4, far: 0.8, mid: -1, upper: 1.4, lower: 2, out: -3 },
  set: { near: 3, far: 2.4, mid: -1.4, upper: 2.4, lower: 3.8, out: 0.5 },
  down: { near: 3.4, far: 3, mid: -1.6, upper: 3, lower: 4.4 },
  aslant: { near: 3.2, far: -2.6, mid: 0.4, upper: 3, lower: 4.4 },
}

/** The mouth of a look, in the lip colour of the person. */
export function mouth(tones, person, name) {
  const m = MOUTHS[name]
  const full = person.lipsFull ?? 1
  const up = m.upper * full
  const lo = m.lower * full
  const out = m.out ?? 0
  const near = [164 - out, 201.5 + m.near]
  const far = [203 + out * 0.6, 199.5 + m.far]
  const y = 201 + m.mid
  const lip = mix(tones.skin, person.lips ?? '#93403a', person.lips ? 0.62 : 0.42)
  const inside = '#4a1518'
  const seam = d`C${near[0] + 9},${y + m.near * 0.1} 177,${y + 0.6} 184,${y + 0.6} C191,${y + 0.4} 197,${y + m.far * 0.12} ${far[0]},${far[1]}`
  const start = d`M${near[0]},${near[1]}`
  const upper = d`${start} C${near[0] + 8},${y - up * 0.5} 176,${y - up} 180,${y - up} Q184,${y - up + 1.6} 187.5,${y - up - 0.3} C192,${y - up - 0.2} 198,${y - up * 0.4} ${far[0]},${far[1]} C197,${y + m.far * 0.12} 191,${y + 0.4} 184,${y + 0.6} C177,${y + 0.6} ${near[0] + 9},${y + m.near * 0.1} ${near[0]},${near[1]}Z`
  const gap = m.open ?? 0
  const lower = d`${start} C${near[0] + 5},${y + gap * 0.7} 174,${y + gap + lo * 0.5} 178,${y + gap + lo} C184,${y + gap + lo + 0.6} 190,${y + gap + lo} 193,${y + gap + lo - 0.8} C197,${y + gap * 0.7 + 2} ${far[0] - 2},${y + gap * 0.5} ${far[0]},${far[1]}Z`
  const cave = d`${start} ${seam} C${far[0] - 3},${y + gap * 0.55} 196,${y + gap} 185,${y + gap + 1} C174,${y + gap + 1} ${near[0] + 5},${y + gap * 0.6} ${near[0]},${near[1]}Z`
  const teeth = d`M${near[0] + 4},${near[1] + 1.2} C${near[0] + 10},${y + 0.4} 177,${y + 1.2} 184,${y + 1.2} C191,${y + 1} 197,${y} ${far[0] - 2.5},${far[1] + 1} C${far[0] - 6},${y + gap * 0.5} 195,${y + gap * 0.66} 185,${y + gap * 0.7} C175,${y + gap * 0.7} ${near[0] + 9},${y + gap * 0.45} ${near[0] + 4},${near[1] + 1.2}Z`
  return [
    path(lower, mix(lip, tones.light, 0.12)),
    stroke(d`M178,${y + gap + lo * 0.55} Q186,${y + gap + lo * 0.85} 193,${y + gap + lo * 0.45}`, lite(lip, 0.35), 1.8, 0.45),
    path(upper, mix(lip, inside, 0.16)),
    gap ? [path(cave, inside), path(teeth, '#f8f0e4')] : stroke(start + seam, inside, 1.8, 0.85),
    stroke(d`M${near[0] - 1.5},${near[1] - 2} q-1,2 .6,4 M${far[0] + 1.5},${far[1] - 2} q1,2 -.4,3.6`, tones.line, 1.6, 0.5),
    stroke(d`M177,${y + gap + lo + 5} Q184,${y + gap + lo + 7.6} 191,${y + gap + lo + 4.4}`, tones.line, 1.6, 0.3),
  ]
}

/** A full moustache over the upper lip; `press` flattens it (0 to 1). */
export function moustache(page, colour, press = 0, smile = 0) {
  const low = 199 - press * 2 - smile
  const fill = page.linear([[0, dark(colour, 0.4)], [0.6, colour], [1, lite(colour, 0.2)]], 158, 0, 212, 0)
  return [
    path(d`M157,${low + 1.5 - smile * 2} C162,189 173,182.5 186,184.5 C190,182.5 196,183 200,184 C207,186 210,191 213,${low - 2 - smile * 2}
      C207,${low + 0.5} 198,${low - 2} 190,${low - 4} C182,${low - 1} 168,${low + 4} 157,${low + 1.5 - smile * 2}Z`, fill),
    stroke(d`M164,${low - 3} C170,191 178,188 185,188 M169,${low - 2} C175,194 181,192 186,191.5 M194,188 C200,189 204,192 208,${low - 4}`, lite(colour, 0.35), 1.1, 0.4),
  ]
}

/** A trimmed beard with its moustache, clipped to the face by the caller where it should hug the jaw. */
export function beard(page, tones, colour) {
  const fill = page.linear([[0, dark(colour, 0.35)], [0.6, colour], [1, lite(colour, 0.12)]], 108, 0, 216, 0)
  const cheek = `M108,150 C110,168 117,180 128,188 C138,195 148,194 157,190 C165,186 176,183 187,184
    C198,182 208,186 215,172 C216,190 210,208 203,217 C197,230 189,238 178,239 C164,240 150,233 140,226 C122,213 110,193 108,168Z`
  const window = 'M161,200 C166,193 178,190.5 187,191 C196,190 203,193 206,197.5 C204,208 196,212 185,212.5 C174,212.5 164,209 161,200Z'
  return [
    path(`${cheek} ${window}`, fill, { 'fill-rule': 'evenodd' }),
    stroke('M126,196 C134,212 148,224 164,230 M120,186 C127,202 138,214 150,222', dark(colour, 0.5), 1.4, 0.4),
    stroke('M176,233 C188,232 197,226 203,212 M208,190 C207,200 205,206 202,212', lite(colour, 0.4), 1.6, 0.5),
    stroke('M181,214 v9 M186,214 v9', dark(colour, 0.4), 1.6, 0.35),
    stroke('M166,193 C174,188 180,187 186,187.5', lite(colour, 0.35), 1.3, 0.4),
  ]
}
