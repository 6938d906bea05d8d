/** The head without hair: skin, ear, nose, lines. Drawn three quarters to the right, eyes on the line y = 140. */
import { lite, mix, skinShade } from './colour.mjs'
import { d, ellipse, group, path, soft, stroke } from './svg.mjs'

/** The outline of a face. `jaw` widens it below, `long` lowers the chin, `cheek` fills the far cheek (all -6 to 8). */
export function outline({ jaw = 0, long = 0, cheek = 0 }) {
  return d`M107,118 C106,82 128,60 160,60 C191,60 209,79 211,106 C212,115 211,122 209.5,128
    C207.5,135 208.5,141 211.5,147 C${215 + cheek},154 ${216 + cheek},162 ${214 + cheek},171
    C${211 + jaw * 0.8},187 ${207 + jaw},199 ${201 + jaw * 0.8},${209 + long}
    C${196 + jaw * 0.4},${221 + long} 190,${230 + long} 180,${232 + long}
    C169,${234 + long} 158,${230 + long} 149,${225 + long}
    C${131 - jaw},${214 + long * 0.6} ${118 - jaw},201 ${112 - jaw * 0.6},183 C106,165 107,140 107,118Z`
}

/** The colours a face is painted with. */
export function complexion(skin) {
  return {
    skin,
    half: skinShade(skin, 0.2),
    shade: skinShade(skin, 0.42),
    line: skinShade(skin, 0.66),
    light: lite(skin, 0.3),
  }
}

/** The ear on the near side, with an earring where the person wears one. */
export function ear(page, { skin, half, shade, line }, earring) {
  const fill = page.linear(
    [
      [0, shade],
      [1, mix(half, skin, 0.4)],
    ],
    94,
    150,
    118,
    150,
  )
  return [
    path('M113,132 C103,124 94,133 96,148 C98,162 102,176 111,177 C116,177 118,172 117,166Z', fill),
    stroke('M110,139 C102,134 98,142 101,153 C103,160 107,163 109,160 C111,156 106,152 109,147', line, 1.8, 0.5),
    earring
      ? [
          ellipse(
            107,
            181,
            4.4,
            4.8,
            page.round([
              [0, '#fff8e4'],
              [0.5, '#ecd08a'],
              [1, '#9a7430'],
            ]),
          ),
        ]
      : [],
  ]
}

/** Skin with its planes: light from the window on the right, cool air of the room on the left. */
export function skin(page, tones, person, look) {
  const shape = outline({ ...person.shape, jaw: (person.shape?.jaw ?? 0) + (look.jaw ?? 0) })
  const inside = page.clip(shape)
  const base = page.linear(
    [
      [0, tones.shade],
      [0.3, tones.half],
      [0.62, tones.skin],
      [1, mix(tones.skin, tones.light, 0.75)],
    ],
    98,
    176,
    222,
    128,
  )
  const red = mix(tones.skin, '#d9452f', 0.5)
  const flush = (look.cheeks ?? 0) * 0.22 + (look.flush ?? 0) * 0.3
  return group([
    path(shape, base),
    group(
      [
        path('M100,96 C120,120 125,150 131,178 C136,204 152,222 172,236 L100,244Z', tones.shade, { opacity: 0.2 }),
        soft(page, 120, 196, 42, 62, tones.shade, 0.75),
        soft(page, 182, 90, 36, 26, tones.light, 0.55, 14),
        soft(page, 150, 172, 26, 20, red, 0.34 + flush),
        soft(page, 207, 166, 16, 18, red, 0.34 + flush),
        soft(page, 204, 156, 13, 9, tones.light, 0.5, 20),
        soft(page, 148, 158, 20, 9, tones.light, 0.3, 12),
        soft(page, 158, 135, 27, 16, tones.shade, 0.62),
        soft(page, 203, 135, 17, 15, tones.shade, 0.55),
        soft(page, 186, 214, 16, 8, tones.shade, 0.45),
        soft(page, 184, 225, 15, 9, tones.light, 0.35),
        path('M140,222 C160,236 186,240 204,212 L210,250 L140,250Z', tones.shade, { opacity: 0.3 }),
        stroke(
          shape,
          page.linear(
            [
              [0, '#7fb4b4', 0.5],
              [0.3, '#7fb4b4', 0],
            ],
            96,
            0,
            200,
            0,
          ),
          5,
          0.5,
        ),
        stroke(
          shape,
          page.linear(
            [
              [0.5, '#ffdfa4', 0],
              [1, '#ffedc6', 0.95],
            ],
            96,
            0,
            216,
            -14,
          ),
          6,
          0.8,
        ),
      ],
      { 'clip-path': inside },
    ),
  ])
}

/** The nose; `width` and `length` are factors near 1, `bridge` bends the ridge outward (0 to 4), `flare` opens the nostrils. */
export function nose(page, tones, { width = 1, length = 1, bridge = 0 }, flare = 0) {
  const y = (value) => 132 + (value - 132) * length
  const tip = 205.5 + (width - 1) * 4
  const wing = 184 - (width - 1) * 9 - flare * 3
  const side = page.linear(
    [
      [0, tones.shade, 0],
      [0.35, tones.shade, 0.3],
      [1, tones.shade, 0.8],
    ],
    196,
    118,
    186,
    182,
  )
  return [
    path(
      d`M193,118 C190,140 ${wing - 1},160 ${wing - 4},170 C${wing - 4},178 ${wing + 4},181 190,${y(180)} L197,${y(175)} C192,160 194,138 195,118Z`,
      side,
    ),
    soft(page, tip - 7, y(164), 8, 10, tones.light, 0.6),
    stroke(d`M196,132 C${198 + bridge},142 ${199 + bridge * 0.6},150 ${tip - 5},${y(158)}`, tones.light, 3.2, 0.42),
    stroke(
      d`M198,131 C${198.5 + bridge},143 ${202 + bridge},152 ${tip},${y(163)} C${tip + 2},${y(169)} ${tip - 2},${y(175)} ${tip - 8},${y(176)}`,
      tones.line,
      1.7,
      0.55,
    ),
    stroke(
      d`M${wing},${y(168)} C${wing - 4 - flare},${y(172)} ${wing - 2 - flare},${y(179)} ${wing + 5},${y(178.5)}`,
      tones.line,
      2,
      0.62,
    ),
    path(
      d`M${wing + 5},${y(178.5)} C${wing + 7},${y(174.5) - flare} ${wing + 12 + flare},${y(175) - flare} ${wing + 14},${y(178)} C${wing + 11},${y(179.5)} ${wing + 8},${y(180)} ${wing + 5},${y(178.5)}Z`,
      tones.line,
      { opacity: 0.75 },
    ),
    path(
      d`M${tip - 7},${y(176)} C${tip - 5},${y(173.5)} ${tip - 2},${y(174)} ${tip - 1},${y(172.5)} C${tip - 2},${y(176)} ${tip - 4},${y(177)} ${tip - 7},${y(176)}Z`,
      tones.line,
      { opacity: 0.6 },
    ),
  ]
}

/** Lines of age and of feeling: brow lines, folds beside the mouth, crow's feet, the furrow between the brows. */
export function lines(tones, person, look) {
  const age = person.age ?? 0
  const crow = Math.min(1, age * 0.5 + (look.crow ?? 0))
  const fold = 0.2 + age * 0.3 + (look.cheeks ?? 0) * 0.25
  return [
    stroke('M177,180 C169,185 164,192 163,200', tones.line, 1.8, fold),
    stroke('M210,181 C212,187 211,193 209,198', tones.line, 1.5, fold * 0.8),
    stroke(
      'M143,99 C160,93 186,92 203,99 M147,108 C162,103 184,102 202,108',
      tones.line,
      1.3,
      age * 0.3 + (look.lift ?? 0) * 0.35,
    ),
    crow > 0.25 ? stroke('M138,141 l-7,-4 M138,145 l-8,0 M139,149 l-6,4', tones.line, 1.3, crow * 0.55) : '',
    look.furrow ? stroke('M185,118 q-3,6 0,13 M191,119 q3,5 1,11', tones.line, 2, look.furrow * 0.75) : '',
    look.chin ? stroke('M142,226 C158,241 184,245 200,230', tones.line, 2, 0.4) : '',
  ]
}
