import { GAUGES, packGauges, trustOf } from '../rules/position.ts'

/**
 * Four bytes in a word, for the four trusts of one temper and one pair of faces: gauges `g` is byte `g % 4` of word
 * `g / 4`. The lowest byte comes first, as in memory on every machine that runs a browser or Node.
 */
export const GAUGE_WORDS = GAUGES / packGauges(0, 1, 0, 0)

/** Signs of the four bytes. */
const SIGNS = 0x80808080 | 0

/** The greater of two words, byte by byte. Bytes from 0 to 127. */
export function greater(a: number, b: number): number {
  // a sign stays where the byte of a is not below that of b; the seven bits beneath it choose a there
  const signs = ((a | SIGNS) - b) & SIGNS
  return b ^ ((a ^ b) & (signs - (signs >>> 7)))
}

/** The lesser of two words, byte by byte. */
export function lesser(a: number, b: number): number {
  const signs = ((a | SIGNS) - b) & SIGNS
  return a ^ ((a ^ b) & (signs - (signs >>> 7)))
}

/** Whether no byte of a word is below that of another. */
export const isAtLeast = (a: number, b: number): boolean => (((a | SIGNS) - b) & SIGNS) === SIGNS

/** The highest byte of a word. */
export const topOf = (word: number): number =>
  Math.max(word & 255, (word >>> 8) & 255, (word >>> 16) & 255, word >>> 24)

/** Four bytes as a word, by trust. */
export const wordOf = (byte: (trust: number) => number): number =>
  byte(0) | (byte(1) << 8) | (byte(2) << 16) | (byte(3) << 24)

/** By four bits: a word whose bytes are full where the bit is set. */
const FULL = Int32Array.from({ length: 16 }, (_, bits) => wordOf((trust) => ((bits >> trust) & 1 ? 0xff : 0)))

/** What moods (16 bits) leave of a word: full bytes for those of its temper. */
export const fullIn = (moods: number, word: number): number => FULL[(moods >> ((word & 3) * 4)) & 15] as number

/**
 * The gauge table by words, entry `row x 36 + word`: the word a row leads to, and which of its bytes are those of the same
 * trust, of one more or of one less; or -1 and the bytes of the ends it leads to.
 */
export interface WordRows {
  readonly goal: Int8Array
  readonly same: Int32Array
  readonly more: Int32Array
  readonly less: Int32Array
  readonly ends: readonly Int32Array[]
  /** The highest byte of an end that a row leads to, by measure and row. */
  readonly tops: readonly Uint8Array[]
}

/**
 * Makes a gauge table ready for words. `endByte` gives the byte of an end by measure and code, 0 for a move that is not
 * legal. Refuses a row that parts what differs in trust alone, or moves trust by more than one.
 */
export function wordRows(
  gauges: Int16Array,
  measures: number,
  endByte: (measure: number, code: number) => number,
): WordRows {
  const entries = gauges.length / 4
  const after = (entry: number, trust: number) => gauges[entry * 4 + trust] as number
  const bytesWhere = (by: number) =>
    Int32Array.from({ length: entries }, (_, entry) =>
      wordOf((trust) => {
        const to = after(entry, trust)
        return to >= 0 && trustOf(to) - trust === by ? 0xff : 0
      }),
    )
  for (let entry = 0; entry < entries; entry++) {
    for (let trust = 0; trust < 4; trust++) {
      const [to, first] = [after(entry, trust), after(entry, 0)]
      const isApart = to < 0 || first < 0 ? to < 0 !== first < 0 : to >> 2 !== first >> 2
      if (isApart || (to >= 0 && Math.abs(trustOf(to) - trust) > 1)) throw new Error(`row entry ${entry} parts a word`)
    }
  }
  const ends = Array.from({ length: measures }, (_, measure) =>
    Int32Array.from({ length: entries }, (__, entry) =>
      wordOf((trust) => (after(entry, trust) < 0 ? endByte(measure, after(entry, trust)) : 0)),
    ),
  )
  return {
    goal: Int8Array.from({ length: entries }, (_, entry) => (after(entry, 0) < 0 ? -1 : after(entry, 0) >> 2)),
    same: bytesWhere(0),
    more: bytesWhere(1),
    less: bytesWhere(-1),
    ends,
    tops: ends.map((words) =>
      Uint8Array.from({ length: entries / GAUGE_WORDS }, (_, row) =>
        Math.max(...Array.from(words.subarray(row * GAUGE_WORDS, (row + 1) * GAUGE_WORDS), topOf)),
      ),
    ),
  }
}
