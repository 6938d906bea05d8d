import { GAUGE_WORDS } from './bytes.ts'
import type { Reached } from './reached.ts'
import { MEASURES, type Scale } from './worths.ts'

/** Words of one group: a byte for each of 144 gauges, first by own worth, then by joint worth. */
export const VALUE_WORDS = GAUGE_WORDS * MEASURES.length

/** Per place: the best worth in reach of every position reached, by slot; as words and as bytes of the same memory. */
export interface Values {
  readonly scale: Scale
  readonly reached: Reached
  readonly words: readonly Int32Array<ArrayBuffer>[]
  readonly bytes: readonly Uint8Array<ArrayBuffer>[]
  /** Per group of the place (not by slot: it is asked for far more often than anything else): its highest byte, by measure. */
  readonly tops: readonly Uint8Array<ArrayBuffer>[]
}

/** Bytes of one group. */
export const VALUE_BYTES = VALUE_WORDS * 4

/** Room for the values of everything reached: 288 bytes a group. */
export function newValues(scale: Scale, reached: Reached): Values {
  const words = reached.map(({ count }) => new Int32Array(count * VALUE_WORDS))
  const bytes = words.map(({ buffer }) => new Uint8Array(buffer))
  return {
    scale,
    reached,
    words,
    bytes,
    tops: reached.map(({ slots }) => new Uint8Array(slots.length * MEASURES.length)),
  }
}
