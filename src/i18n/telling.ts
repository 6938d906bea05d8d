import { hashOf } from './hash.ts'
import type { GameKey } from './languages.ts'

/** A happening that is told in several ways: the event of the recess, or what comes before the votes. */
export type Happening = 'event' | 'votes'
type Telling = Extract<GameKey, `${Happening}.${number}.${number}`>

/** How many ways there are to tell each happening. */
export const TELLINGS = 4

/**
 * The key of the telling of a happening (its number: event 0 to 5, votes 0 to 2). A function of seed and happening
 * alone, so both chairs of one seed, and every replay, read the same; `null`: a world named by hand.
 */
export function tellingOf(happening: Happening, number: number, seed: number | null): Telling {
  // the high bits count: the low ones of this hash hardly mix
  const share = hashOf(`${seed} ${happening} ${number}`) / 2 ** 32
  return `${happening}.${number}.${Math.floor(share * TELLINGS)}` as Telling
}
