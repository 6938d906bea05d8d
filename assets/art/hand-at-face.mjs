/** Hands at the face: what each does is its name. */
import { arm, handOf } from './hands.mjs'
import { soft, stroke } from './svg.mjs'

/** At the earring of the near ear. */
export function earring(page, tones, person) {
  const h = handOf(page, tones, 66, 124)
  return [
    arm(page, person, [52, 450], [92, 244], 96, 44),
    h.palm(`M80,240C70,228 66,210 70,198C70,190 77,188 79,195C79,186 85,182 88,189C89,180 95,178 98,184
      L101,176C102,170 110,170 111,177L110,194C116,190 121,195 118,202C115,212 113,220 112,228C111,236 109,242 106,248C96,250 87,247 80,240Z`),
    h.crease('M79,195C78,204 80,211 83,216M88,189C87,199 89,207 92,212M98,185C97,195 98,202 101,207'),
    h.crease('M110,194C106,200 104,208 105,216M111,178L110,194'),
    h.light('M102,178q3,-4 6,0'),
  ]
}

/** Fingertips at the near temple, the head resting on them. */
export function temple(page, tones, person) {
  const h = handOf(page, tones, 70, 150)
  return [
    soft(page, 126, 150, 26, 34, tones.line, 0.5),
    arm(page, person, [60, 450], [92, 236], 100, 48),
    h.finger('M90,206 C94,184 104,162 116,146', 13),
    h.finger('M100,206 C106,184 116,162 129,142', 13),
    h.finger('M110,210 C118,190 126,168 138,150', 12.5),
    h.palm('M76,242 C72,222 78,202 92,194 C106,190 118,202 118,216 C118,228 114,238 110,244 C98,248 86,247 76,242Z'),
    h.finger('M112,226 C122,216 128,206 131,194', 13.5),
  ]
}

/** Thumb and finger at the bridge of the nose, the elbow on the table. */
export function bridge(page, tones, person) {
  const h = handOf(page, tones, 164, 232)
  return [
    soft(page, 184, 196, 34, 42, tones.line, 0.45),
    arm(page, person, [214, 450], [205, 252], 100, 52),
    h.palm(`M188,250 C178,236 174,214 177,198 C178,182 180,166 183,150 C184,142 191,142 192,150 L193,160 C194,152 196,146 199,142
      C203,138 208,142 206,150 C205,158 206,166 210,172 C222,180 230,194 229,210 C229,224 228,240 226,252 C214,258 198,258 188,250Z`),
    h.crease('M193,160 C192,172 192,180 195,186'),
    h.crease('M210,174 C203,182 199,190 199,200 M218,184 C210,192 206,200 206,210 M225,198 C218,204 214,212 214,220'),
    h.light('M185,150 q3,-3 5,1 M200,146 q3,-3 4,2'),
  ]
}

/** Chin between thumb and finger. */
export function chin(page, tones, person) {
  const h = handOf(page, tones, 132, 216)
  return [
    arm(page, person, [140, 450], [172, 292], 96, 54),
    h.palm('M146,296 C138,272 142,250 156,242 L200,242 C210,256 206,280 196,298 C180,304 160,303 146,296Z'),
    h.finger('M166,276 C180,270 192,270 203,276', 13),
    h.finger('M162,262 C178,255 194,256 206,263', 13.5),
    h.finger('M158,248 C174,239 194,240 208,249', 13.5),
    h.finger('M154,244 C166,230 190,226 207,233', 13.5),
    h.finger('M156,262 C144,250 137,234 135,214', 14.5),
  ]
}

/** A finger along the near jaw, the fist under the chin. */
export function cheek(page, tones, person) {
  const h = handOf(page, tones, 122, 206)
  return [
    arm(page, person, [116, 450], [158, 294], 96, 54),
    h.finger('M148,262 C135,246 127,224 129,198', 12.5),
    h.palm(
      'M136,298 C128,276 132,254 146,246 C162,238 188,240 196,250 C202,264 196,284 186,300 C170,305 150,304 136,298Z',
    ),
    h.finger('M166,284 C178,278 188,278 196,282', 12.5),
    h.finger('M164,271 C178,265 190,265 199,269', 13),
    h.finger('M162,258 C176,250 190,250 200,256', 13),
    h.finger('M152,268 C160,252 174,242 190,240', 14),
  ]
}

/** The fist against the beard, all knuckles. */
export function knuckles(page, tones, person) {
  const h = handOf(page, tones, 144, 218)
  return [
    soft(page, 184, 214, 36, 20, tones.line, 0.5),
    arm(page, person, [168, 450], [180, 294], 100, 58),
    h.palm(
      'M150,298 C142,272 146,244 158,230 C168,222 202,220 210,230 C218,246 212,276 206,298 C190,304 166,304 150,298Z',
    ),
    h.finger('M164,248 C161,240 161,232 164,225', 14),
    h.finger('M178,247 C176,238 176,229 179,221', 14),
    h.finger('M192,247 C191,238 192,229 194,222', 14),
    h.finger('M205,250 C205,242 205,234 206,228', 12.5),
    h.finger('M154,276 C166,264 182,259 198,261', 15),
  ]
}

/** A fist that carries the near cheek. */
export function fist(page, tones, person) {
  const h = handOf(page, tones, 92, 160)
  return [
    soft(page, 134, 206, 26, 26, tones.line, 0.5),
    arm(page, person, [70, 450], [112, 272], 100, 54),
    h.palm('M88,274 C80,252 84,226 96,214 C108,206 136,206 144,216 C150,232 144,258 138,276 C122,282 102,281 88,274Z'),
    h.finger('M101,234 C98,225 99,218 102,211', 13.5),
    h.finger('M115,232 C112,223 113,215 116,208', 13.5),
    h.finger('M128,232 C126,224 127,216 130,209', 13.5),
    h.finger('M140,236 C139,228 139,221 141,214', 12),
    h.finger('M92,256 C104,246 118,242 132,244', 14.5),
  ]
}

/** The end of a pen against the chin. */
export function pen(page, tones, person) {
  const h = handOf(page, tones, 176, 240)
  return [
    arm(page, person, [206, 450], [212, 306], 92, 52),
    h.palm(
      'M186,308 C178,288 180,266 192,258 C208,250 230,256 236,268 C240,284 234,298 230,308 C214,314 198,313 186,308Z',
    ),
    stroke('M228,312L189,222', '#3f5066', 6),
    stroke('M229,312L190.500,222', '#c9d6e2', 1.6, 0.8),
    stroke('M194,233.500L189,222', '#e3bb6a', 6.4),
    h.finger('M206,296 C216,290 226,290 234,294', 12.5),
    h.finger('M204,282 C216,274 228,275 237,280', 13),
    h.finger('M224,272 C224,260 218,253 209,250', 13),
    h.finger('M190,284 C188,270 192,260 202,254', 13.5),
  ]
}
