import { ILLEGAL } from './gauges.ts'
import { GAUGES, moodOf } from './position.ts'

/**
 * A set of gauges is 144 bits in five words, gauges `g` at bit `g % 32` of word `g / 32`: nine lanes of 16 bits, one for
 * every pair of faces, and in a lane one bit for every mood.
 */
export const SET_WORDS = 5
const LANES = 9
const MOODS = 16
export const ALL_MOODS = 0xffff

/** Two tables of 256 entries: where the lower and the upper eight moods of a lane go. */
const TABLE = 512

/**
 * The gauge table (see `gaugeTable`) for whole sets. A row sends a lane to lanes or to ends: its parts, those of row r
 * and lane l at `starts[9 r + l]` up to the next start.
 */
export interface RowSets {
  readonly starts: Int32Array
  /** Per part: the lane it leads to, or -1 for an end; moods it takes; where its table begins; the end as a bit. */
  readonly lane: Int8Array
  readonly moods: Uint16Array
  readonly table: Int32Array
  readonly end: Int32Array
  readonly tables: Uint16Array
  /** Per row five words: the gauges in which the rules allow it. */
  readonly legal: Int32Array
  /** Per row: the ends it can lead to, as bits. */
  readonly ends: Int32Array
  /** Per row: whether it is allowed in all gauges, and whether it leaves all as they are. */
  readonly always: Uint8Array
  readonly same: Uint8Array
}

/** An outcome's (negative) code as one bit. */
export const endBit = (code: number): number => 1 << (-1 - code)

interface Part {
  readonly lane: number
  readonly code: number
  /** Where each mood goes; -1 for those that are not of this part. */
  readonly to: number[]
}

/** The parts of one row and lane. */
function partsOf(gauges: Int16Array, row: number, lane: number): Part[] {
  const parts: Part[] = []
  for (let mood = 0; mood < MOODS; mood++) {
    const to = gauges[row * GAUGES + lane * MOODS + mood] as number
    if (to === ILLEGAL) continue
    const [goal, code] = to < 0 ? [-1, to] : [(to / MOODS) | 0, 0]
    let part = parts.find((known) => known.lane === goal && known.code === code)
    if (part === undefined) {
      part = { lane: goal, code, to: Array<number>(MOODS).fill(-1) }
      parts.push(part)
    }
    part.to[mood] = to < 0 ? mood : moodOf(to)
  }
  return parts
}

/** The table of a part: entry of a byte of moods is the moods they lead to. */
function tableOf({ to }: Part): number[] {
  return Array.from({ length: TABLE }, (_, entry) => {
    const first = entry < 256 ? 0 : 8
    let moods = 0
    for (let bit = 0; bit < 8; bit++) {
      const goal = to[first + bit] as number
      if ((entry >> bit) & 1 && goal >= 0) moods |= 1 << goal
    }
    return moods
  })
}

/** Makes the rows of a gauge table ready for sets. */
export function rowSets(gauges: Int16Array): RowSets {
  const rows = gauges.length / GAUGES
  const starts = [0]
  const parts: Part[] = []
  const known = new Map<string, number>()
  const table: number[] = []
  const legal = new Int32Array(rows * SET_WORDS)
  for (let row = 0; row < rows; row++) {
    for (let lane = 0; lane < LANES; lane++) {
      for (const part of partsOf(gauges, row, lane)) {
        const name = part.to.join()
        if (!known.has(name)) known.set(name, known.size)
        parts.push(part)
        table.push((known.get(name) as number) * TABLE)
      }
      starts.push(parts.length)
    }
    for (let g = 0; g < GAUGES; g++) {
      if (gauges[row * GAUGES + g] === ILLEGAL) continue
      const word = row * SET_WORDS + (g >> 5)
      legal[word] = (legal[word] as number) | (1 << (g & 31))
    }
  }
  const every = (row: number, holds: (to: number, gauges: number) => boolean) =>
    gauges.subarray(row * GAUGES, (row + 1) * GAUGES).every(holds)
  const names = [...known.keys()]
  const tables = new Uint16Array(names.length * TABLE)
  for (const [index, name] of names.entries()) {
    tables.set(tableOf({ lane: 0, code: 0, to: name.split(',').map(Number) }), index * TABLE)
  }
  return {
    starts: Int32Array.from(starts),
    lane: Int8Array.from(parts, ({ lane }) => lane),
    moods: Uint16Array.from(parts, ({ to }) => to.reduce((sum, goal, mood) => sum | (goal < 0 ? 0 : 1 << mood), 0)),
    table: Int32Array.from(table),
    end: Int32Array.from(parts, ({ code }) => (code < 0 ? endBit(code) : 0)),
    tables,
    legal,
    ends: Int32Array.from({ length: rows }, (_, row) =>
      gauges
        .subarray(row * GAUGES, (row + 1) * GAUGES)
        .reduce((ends, to) => (to < 0 && to !== ILLEGAL ? ends | endBit(to) : ends), 0),
    ),
    always: Uint8Array.from({ length: rows }, (_, row) => (every(row, (to) => to !== ILLEGAL) ? 1 : 0)),
    same: Uint8Array.from({ length: rows }, (_, row) => (every(row, (to, g) => to === g) ? 1 : 0)),
  }
}

/**
 * Adds to the set at `to[into]` what one row makes of the set at `from[at]`, of its members in the moods given. Gives the
 * ends that some of them meet, as bits (see `endBit`).
 */
export function addImage(
  rows: RowSets,
  row: number,
  moods: number,
  from: Int32Array,
  at: number,
  to: Int32Array,
  into: number,
): number {
  const { starts, lane: lanes, table, tables, end } = rows
  if (rows.same[row] === 1) {
    const both = moods | (moods << 16)
    for (let word = 0; word < SET_WORDS; word++) {
      to[into + word] = (to[into + word] as number) | ((from[at + word] as number) & both)
    }
    return 0
  }
  let ends = 0
  for (let lane = 0, start = row * LANES; lane < LANES; lane++, start++) {
    const members = ((from[at + (lane >> 1)] as number) >>> ((lane & 1) << 4)) & moods
    if (members === 0) continue
    const last = starts[start + 1] as number
    for (let part = starts[start] as number; part < last; part++) {
      const goal = lanes[part] as number
      if (goal < 0) {
        if (members & (rows.moods[part] as number)) ends |= end[part] as number
        continue
      }
      const entry = table[part] as number
      const image = (tables[entry + (members & 255)] as number) | (tables[entry + 256 + (members >>> 8)] as number)
      const word = into + (goal >> 1)
      to[word] = (to[word] as number) | (image << ((goal & 1) << 4))
    }
  }
  return ends
}

/** How many gauges a word of a set holds. */
export function sizeOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
