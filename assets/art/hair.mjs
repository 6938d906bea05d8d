/** Hair, one style a person. Each gives what lies behind the head and what lies over it. */
import { dark, lite } from './colour.mjs'
import { d, ellipse, group, path, sequence, stroke } from './svg.mjs'

/** A mass of hair: shadow to light, with the window's rim on its right edge. */
function mass(page, tones, shape, more = {}) {
  const rim = page.linear([[0.35, '#ffe2ac', 0], [0.8, '#ffdca0', 0.7], [1, '#fff3d4', 0.9]], 60, 0, 236, -26)
  return group([
    path(shape, tones.fill),
    group(stroke(shape, rim, 5, 0.8), { 'clip-path': page.clip(shape) }),
  ], more)
}

const tonesOf = (page, colour) => ({
  fill: page.linear([[0, dark(colour, 0.55)], [0.5, colour], [1, lite(colour, 0.24)]], 88, 160, 222, 56),
  deep: dark(colour, 0.5),
  light: lite(colour, 0.42),
})

const strands = (shapes, colour, opacity = 0.4, width = 1.6) => shapes.map((shape) => stroke(shape, colour, width, opacity))

/** Swept back into a low knot, grey at the temple. */
function knot(page, colour) {
  const t = tonesOf(page, colour)
  const coil = 'M62,186 C54,162 74,142 98,148 C116,154 122,180 110,200 C98,216 70,212 62,186Z'
  const cap = `M112,160 C97,152 84,118 98,86 C110,56 136,40 166,40 C200,40 222,66 219,108 C214,96 208,88 199,82
    C188,90 166,94 146,98 C132,101 124,112 121,128 C120,142 118,152 112,160Z`
  return {
    back: [
      mass(page, t, coil),
      strands(['M70,188 C68,168 84,156 100,162', 'M78,196 C74,178 88,168 102,174', 'M88,203 C86,190 94,182 106,186'], t.light, 0.35),
      strands(['M66,176 C70,158 90,150 106,160', 'M74,200 C72,184 84,172 104,178'], t.deep, 0.5),
      path('M90,150 C96,120 104,110 116,104 L118,168 L108,190Z', t.fill),
    ],
    front: [
      mass(page, t, cap),
      strands(['M196,80 C176,84 140,86 118,124 C114,134 112,146 106,152', 'M188,66 C160,68 126,82 108,126', 'M176,52 C146,54 116,74 101,116'], t.light, 0.38),
      strands(['M199,84 C176,92 142,92 124,118', 'M184,74 C156,76 128,88 112,128', 'M166,46 C136,52 110,74 98,108', 'M206,76 C212,84 216,94 217,102'], t.deep, 0.38),
      strands(['M150,97 C134,102 124,116 121,134', 'M166,94 C146,98 130,104 122,120'], '#e9e2d6', 0.5, 2.2),
    ],
  }
}

/** Short, parted on the near side; `grey` touches the temples. */
function parted(page, colour, { grey = 0 }) {
  const t = tonesOf(page, colour)
  const cap = `M112,154 C107,148 101,142 98,132 C90,94 112,48 160,41 C196,36 226,62 219,108 L214,112 C212,98 208,88 202,80
    C194,86 182,84 170,80 C156,76 142,78 132,84 C124,94 121,108 121,126 C120,138 117,148 112,154Z`
  return {
    back: [],
    front: [
      mass(page, t, cap),
      strands(['M132,82 C142,62 172,50 204,64', 'M124,86 C132,62 156,48 186,48', 'M140,80 C158,68 188,68 208,84', 'M114,96 C120,72 138,56 158,50'], t.light, 0.34),
      strands(['M134,84 C150,70 180,66 206,76', 'M128,86 C136,66 160,54 192,54', 'M106,116 C108,88 124,66 146,54'], t.deep, 0.45),
      grey ? strands(['M103,134 C106,142 109,148 112,152', 'M103,122 C106,134 110,142 114,148', 'M106,114 C110,126 114,134 118,140', 'M108,104 C112,116 116,124 120,130'], '#d8d2c8', grey, 2.2) : [],
    ],
  }
}

/** A straight bob with a fringe; with `fallen` the fringe hangs over the near eye. */
function fringe(page, colour, _options, look) {
  const t = tonesOf(page, colour)
  const under = `M92,128 C84,62 126,34 164,36 C206,38 228,72 225,120 C226,152 222,186 213,212 L196,204 L126,236
    C110,238 98,230 95,222 C88,194 90,160 92,128Z`
  const cap = `M94,132 C86,66 124,36 164,37 C206,38 229,72 225,118 C226,150 225,178 218,208 C213,211 208,208 207,203
    C213,176 216,142 211,112 C196,116 178,112 166,108 C150,112 134,112 124,118 C118,150 120,196 134,232
    C120,240 104,236 98,226 C88,194 90,160 94,132Z`
  const front = [
    mass(page, t, cap),
    strands(['M158,46 C132,58 112,86 106,130 C101,164 104,198 114,228', 'M150,44 C124,58 104,92 100,136 C97,168 100,200 108,226', 'M178,44 C206,54 219,84 220,116 C221,146 219,176 214,202'], t.light, 0.36, 2),
    strands(['M164,44 C150,66 138,90 132,114', 'M170,42 C160,66 152,88 148,112', 'M176,42 C178,66 180,90 182,112', 'M184,44 C194,66 200,88 204,112'], t.deep, 0.34),
    strands(['M168,46 C158,68 146,92 140,114', 'M178,46 C186,68 190,90 193,112'], t.light, 0.4, 2),
    strands(['M110,140 C106,170 112,206 124,232', 'M98,150 C96,180 100,208 106,226'], t.deep, 0.4),
  ]
  if (look.fallen) {
    const lock = 'M150,72 C134,92 126,116 136,140 C142,156 152,164 160,170 C158,160 166,156 174,160 C168,146 170,124 182,108 C178,90 166,74 150,72Z'
    front.push(mass(page, t, lock), strands(['M150,84 C140,106 140,132 152,156', 'M160,86 C150,110 150,134 160,156'], t.light, 0.4), strands(['M156,84 C146,108 146,132 156,156', 'M166,90 C158,112 158,134 166,154'], t.deep, 0.4))
  }
  return { back: [path(under, dark(colour, 0.55))], front }
}

/** Short natural hair: a close rounded shape with a soft edge and grey through it. */
function natural(page, colour, { grey = 0 }) {
  const t = tonesOf(page, colour)
  const cap = `M112,156 C100,148 90,128 92,104 C94,60 126,32 164,34 C202,35 228,64 222,106 C221,112 218,114 215,112
    C213,100 208,92 198,88 C182,82 160,82 142,88 C128,94 122,108 121,126 C120,140 117,150 112,156Z`
  const at = sequence(31)
  const curls = Array.from({ length: 150 }, () => {
    const angle = at(Math.PI * 0.94, Math.PI * 2.02)
    const reach = at(0.66, 1.02)
    const x = 158 + Math.cos(angle) * 63 * reach
    const y = 106 + Math.sin(angle) * 70 * reach
    const size = at(2, 3.6)
    return { shape: d`M${x - size},${y} q${size * 0.4},${-size} ${size * 1.5},${-size * 0.5}`, tone: at(0, 1) }
  })
  const lit = curls.filter(({ tone }) => tone < 0.4).map(({ shape }) => shape).join('')
  const shadow = curls.filter(({ tone }) => tone >= 0.4 && tone < 0.72).map(({ shape }) => shape).join('')
  const silver = curls.filter(({ tone }) => tone >= 0.72).map(({ shape }) => shape).join('')
  return {
    back: [],
    front: [
      mass(page, t, cap),
      group([stroke(lit, t.light, 1.7, 0.4), stroke(shadow, t.deep, 1.9, 0.6), stroke(silver, '#cfc8c0', 1.6, grey)], { 'clip-path': page.clip(cap) }),
    ],
  }
}

/** Thin grey hair, brushed back from a high forehead. */
function receding(page, colour) {
  const t = tonesOf(page, colour)
  const cap = `M113,158 C100,150 92,124 99,98 C106,66 132,46 162,45 C196,44 220,64 218,100 L214,104 C212,90 206,76 196,68
    C184,60 160,62 146,72 C132,82 124,96 122,112 C122,130 119,148 113,158Z`
  return {
    back: [],
    front: [
      mass(page, t, cap),
      strands(['M146,72 C150,60 172,52 196,58', 'M138,76 C142,58 164,48 188,50', 'M128,84 C130,66 146,52 166,48', 'M118,98 C116,114 114,132 112,146', 'M112,92 C106,108 104,126 106,140'], '#f6f1e6', 0.5),
      strands(['M150,70 C160,60 184,58 202,70', 'M134,78 C136,64 154,52 178,50', 'M122,90 C122,72 136,58 152,52', 'M116,108 C112,124 112,138 113,150'], t.deep, 0.34),
    ],
  }
}

/** Close curls, faded at the sides. */
function cropped(page, colour) {
  const t = tonesOf(page, colour)
  const side = 'M113,160 C104,150 98,132 100,110 C102,92 110,80 122,74 L134,84 C124,96 121,110 121,128 C121,144 118,154 113,160Z'
  const cap = `M104,104 C98,66 126,36 162,36 C200,35 226,60 220,102 L214,106 C212,94 206,86 196,82 C178,76 156,78 140,84
    C128,90 122,98 120,112 C114,114 106,112 104,104Z`
  const at = sequence(17)
  const ringlets = Array.from({ length: 46 }, () => {
    const angle = at(Math.PI * 1.03, Math.PI * 1.98)
    const reach = at(0.72, 0.99)
    return { x: 161 + Math.cos(angle) * 58 * reach, y: 98 + Math.sin(angle) * 60 * reach, r: at(4.5, 7.5) }
  })
  const edge = ringlets.filter((_, i) => i % 3 === 0).map(({ x, y, r }) => ellipse(x, y, r, r, t.fill))
  const curl = ({ x, y, r }) => d`M${x - r * 0.7},${y + r * 0.2} C${x - r * 0.6},${y - r} ${x + r * 0.8},${y - r * 0.8} ${x + r * 0.6},${y + r * 0.2}`
  return {
    back: [],
    front: [
      path(side, t.fill, { opacity: 0.72 }),
      edge,
      mass(page, t, cap),
      stroke(ringlets.map(curl).join(''), t.light, 1.8, 0.4),
      stroke(ringlets.map(({ x, y, r }) => curl({ x: x + 1.5, y: y + 3, r: r * 0.7 })).join(''), t.deep, 1.8, 0.65),
    ],
  }
}

const STYLES = { knot, parted, fringe, natural, receding, cropped }

/** The hair of a person in a look: `{ back, front }`. */
export const hair = (page, person, look) => STYLES[person.style](page, person.hair, person, look)
