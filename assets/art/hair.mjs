/** Hair, one style a person. Each gives what lies behind the head and what lies over it. */
import { dark, lite } from './colour.mjs'
import { d, group, path, sequence, stroke } from './svg.mjs'

/** A mass of hair: shadow to light, with the window's rim on its right edge. */
function mass(page, tones, shape, more = {}) {
  const rim = page.linear(
    [
      [0.35, '#ffe2ac', 0],
      [0.8, '#ffdca0', 0.7],
      [1, '#fff3d4', 0.9],
    ],
    60,
    0,
    236,
    -26,
  )
  return group([path(shape, tones.fill), group(stroke(shape, rim, 5, 0.8), { 'clip-path': page.clip(shape) })], more)
}

const tonesOf = (page, colour) => ({
  fill: page.linear(
    [
      [0, dark(colour, 0.55)],
      [0.5, colour],
      [1, lite(colour, 0.24)],
    ],
    88,
    160,
    222,
    56,
  ),
  deep: dark(colour, 0.5),
  light: lite(colour, 0.42),
})

const strands = (shapes, colour, opacity = 0.4, width = 1.6) =>
  shapes.map((shape) => stroke(shape, colour, width, opacity))

/** Swept back into a low knot, grey at the temple. */
function knot(page, colour) {
  const t = tonesOf(page, colour)
  const coil = 'M62,186 C54,162 74,142 98,148 C116,154 122,180 110,200 C98,216 70,212 62,186Z'
  const cap = `M112,160C97,152 84,118 98,86C110,56 136,40 164,40C197,40 218,66 212.5,110C211,98 208,88 202,80
    C188,90 166,94 146,98C132,101 124,112 121,128C120,142 118,152 112,160Z`
  return {
    back: [
      mass(page, t, coil),
      strands(
        ['M70,188 C68,168 84,156 100,162', 'M78,196 C74,178 88,168 102,174', 'M88,203 C86,190 94,182 106,186'],
        t.light,
        0.35,
      ),
      strands(['M66,176 C70,158 90,150 106,160', 'M74,200 C72,184 84,172 104,178'], t.deep, 0.5),
      path('M90,150 C96,120 104,110 116,104 L118,168 L108,190Z', t.fill),
    ],
    front: [
      mass(page, t, cap),
      strands(
        [
          'M196,80 C176,84 140,86 118,124 C114,134 112,146 106,152',
          'M188,66 C160,68 126,82 108,126',
          'M176,52 C146,54 116,74 101,116',
        ],
        t.light,
        0.38,
      ),
      strands(
        [
          'M199,84 C176,92 142,92 124,118',
          'M184,74 C156,76 128,88 112,128',
          'M166,46 C136,52 110,74 98,108',
          'M204,76 C208,84 210,92 211,100',
        ],
        t.deep,
        0.38,
      ),
      strands(['M146,98 C132,103 125,114 122,128', 'M162,94 C142,97 122,106 114,128'], '#d8cdbd', 0.4, 1.8),
    ],
  }
}

/** Short, parted on the near side; `grey` touches the temples. */
function parted(page, colour, { grey = 0 }) {
  const t = tonesOf(page, colour)
  const cap = `M112,154 C107,148 101,142 98,132 C90,94 112,48 160,41 C196,36 221,62 213,112 C211,98 208,88 202,80
    C194,86 182,84 170,80 C156,76 142,78 132,84 C124,94 121,108 121,126 C120,138 117,148 112,154Z`
  return {
    back: [],
    front: [
      mass(page, t, cap),
      strands(
        [
          'M132,82 C142,62 172,50 204,64',
          'M124,86 C132,62 156,48 186,48',
          'M140,80 C158,68 188,68 208,84',
          'M114,96 C120,72 138,56 158,50',
        ],
        t.light,
        0.34,
      ),
      strands(
        ['M134,84 C150,70 180,66 206,76', 'M128,86 C136,66 160,54 192,54', 'M106,116 C108,88 124,66 146,54'],
        t.deep,
        0.45,
      ),
      grey
        ? strands(
            [
              'M101,136C104,143 108,149 112,153',
              'M101,126C104,137 109,144 114,149',
              'M103,117C106,130 111,138 116,143',
              'M105,109C109,122 113,130 118,136',
              'M108,102C111,114 115,122 119,128',
              'M102,131C105,140 109,146 113,150',
              'M104,113C108,126 112,134 117,139',
            ],
            '#bdb5ab',
            grey,
            1.3,
          )
        : [],
    ],
  }
}

/**
 * A straight bob, its fringe swept to the right; with `fallen` the sweep hangs over the far eye, with `tucked` the near
 * side lies behind the ear.
 */
function fringe(page, colour, _options, look) {
  const t = tonesOf(page, colour)
  const under = `M94,128 C86,66 126,38 163,40 C202,41 222,72 220,118 C217,150 213,180 205,200 L190,202 L126,234
    C112,236 102,228 99,220 C90,194 91,160 94,128Z`
  const far = look.fallen
    ? 'L209,206C204,186 197,164 186,146C172,126 158,112 146,104C136,110 128,114 123,122'
    : 'C211,192 209,172 209,152C209,142 211,132 210,124C203,117 194,114 184,112C172,108 158,102 146,98C136,106 128,112 123,122'
  const near = look.tucked
    ? 'C116,127 109,131 103,138C97,150 98,170 101,186C103,204 107,218 112,231C107,230 104,226 101,221'
    : 'C118,152 121,194 133,226C121,235 108,231 101,221'
  const cap = `M95,132C88,68 126,39 163,40C202,41 223,74 220,118C224,148 223,178 215,207${far}
    ${near}C91,192 92,160 95,132Z`
  return {
    back: [path(under, dark(colour, 0.55))],
    front: [
      mass(page, t, cap),
      strands(
        [
          'M140,48 C112,66 104,96 104,134 C101,166 104,198 114,224',
          'M132,52 C108,72 100,100 99,138 C97,170 100,200 108,220',
          'M150,50 C166,62 190,78 208,108',
          'M146,54 C156,70 172,84 196,100',
          'M188,52 C208,70 216,94 217,120 C218,146 216,176 212,198',
        ],
        t.light,
        0.4,
        1.8,
      ),
      strands(
        [
          'M144,50 C128,72 118,96 116,124',
          'M146,60 C150,78 160,90 178,98',
          'M145,66 C142,82 136,96 126,108',
          'M110,140 C107,170 112,204 124,228',
          'M99,150 C97,180 101,206 107,222',
          'M160,52 C184,66 202,86 212,112',
        ],
        t.deep,
        0.4,
      ),
      look.fallen
        ? strands(['M166,104 C184,122 198,146 206,180', 'M156,102 C176,120 192,144 202,176'], t.deep, 0.45)
        : [],
      look.fallen
        ? strands(['M172,104 C190,124 202,148 208,180', 'M160,100 C178,116 194,140 203,168'], t.light, 0.5)
        : [],
    ],
  }
}

/** Close curls within `cap`: lit, shadowed and (by `grey`, 0 to 1) silver ones. */
function curls(page, t, cap, seed, grey) {
  const at = sequence(seed)
  const tones = ['', '', '']
  for (let i = 0; i < 190; i++) {
    const angle = at(Math.PI * 0.92, Math.PI * 2.04)
    const reach = Math.sqrt(at(0.3, 1))
    const x = 158 + Math.cos(angle) * 62 * reach
    const y = 108 + Math.sin(angle) * 72 * reach
    const size = at(1.8, 3.2)
    tones[i % 3] += d`M${x - size},${y}q${size * 0.4},${-size} ${size * 1.5},${-size * 0.5}`
  }
  const [lit, shadow, silver] = tones
  return group(
    [stroke(shadow, t.deep, 1.9, 0.6), stroke(lit, t.light, 1.5, 0.32), stroke(silver, '#b9b0a8', 1.4, grey)],
    {
      'clip-path': page.clip(cap),
    },
  )
}

/** Short natural hair, rounded, with grey through it. */
function natural(page, colour, { grey = 0 }) {
  const t = tonesOf(page, colour)
  const cap = `M112,156C100,148 90,128 92,104C94,60 126,32 164,34C202,35 225,66 213.5,114C212,102 207,93 198,88
    C182,82 160,82 142,88C128,94 122,108 121,126C120,140 117,150 112,156Z`
  return { back: [], front: [mass(page, t, cap), curls(page, t, cap, 31, grey * 0.7)] }
}

/** Thin grey hair, brushed back from a high forehead. */
function receding(page, colour) {
  const t = tonesOf(page, colour)
  const cap = `M113,158 C100,150 92,124 99,98 C106,66 132,46 162,45 C194,44 216,64 212,108 C210,96 204,84 193,76 C180,68 160,66 146,74 C132,82 124,96 122,112 C122,130 119,148 113,158Z`
  return {
    back: [],
    front: [
      mass(page, t, cap),
      strands(
        [
          'M146,72 C150,60 172,52 196,58',
          'M138,76 C142,58 164,48 188,50',
          'M128,84 C130,66 146,52 166,48',
          'M118,98 C116,114 114,132 112,146',
          'M112,92 C106,108 104,126 106,140',
        ],
        '#f6f1e6',
        0.5,
      ),
      strands(
        [
          'M150,70 C160,60 184,58 202,70',
          'M134,78 C136,64 154,52 178,50',
          'M122,90 C122,72 136,58 152,52',
          'M116,108 C112,124 112,138 113,150',
        ],
        t.deep,
        0.34,
      ),
    ],
  }
}

/** Close-cropped curls, faded at the sides. */
function cropped(page, colour) {
  const t = tonesOf(page, colour)
  const side =
    'M113,160C104,150 97,132 99,110C101,90 110,76 122,72L136,84C124,96 121,110 121,128C121,144 118,154 113,160Z'
  const cap = `M102,108C96,66 126,36 162,36C199,35 222,62 213,110C211,96 206,87 196,83C178,76 156,78 140,84
    C128,90 121,98 119,114C113,116 105,115 102,108Z`
  return { back: [], front: [path(side, dark(colour, 0.1)), mass(page, t, cap), curls(page, t, cap, 17, 0.05)] }
}

const STYLES = { knot, parted, fringe, natural, receding, cropped }

/** The hair of a person in a look: `{ back, front }`. */
export const hair = (page, person, look) => STYLES[person.style](page, person.hair, person, look)
