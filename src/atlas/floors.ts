import { fullIn, GAUGE_WORDS, isAtLeast, lesser } from './bytes.ts'
import type { Hand } from './hand.ts'
import { VALUE_WORDS } from './values.ts'
import { MEASURES } from './worths.ts'

const TEMPERS = 4

/**
 * The least bytes among the members at hand, by temper (words) and trust (bytes), of both measures. Members are only ever
 * raised, so floors that are stale are too low at worst: they make us look again, never pass over.
 */
export interface Floors {
  readonly words: Int32Array
  stale: boolean
}

export const newFloors = (): Floors => ({ words: new Int32Array(TEMPERS * MEASURES.length), stale: true })

/** A word of the highest bytes there are. */
const HIGHEST = 0x7f7f7f7f

/** Finds the floors of the members at hand. */
export function findFloors(floors: Floors, { members, words, slot }: Hand): void {
  const floor = floors.words
  floor.fill(HIGHEST)
  const at = slot * VALUE_WORDS
  for (let i = 0; i < members.words; i++) {
    const word = members.word[i] as number
    // those that are no members must not hold the floor down
    const others = ~(members.full[i] as number) & HIGHEST
    const temper = word & 3
    floor[temper] = lesser(floor[temper] as number, (words[at + word] as number) | others)
    const joint = (words[at + GAUGE_WORDS + word] as number) | others
    floor[TEMPERS + temper] = lesser(floor[TEMPERS + temper] as number, joint)
  }
  floors.stale = false
}

function isBelow(floor: Int32Array, moods: number, own: number, joint: number): boolean {
  const ownWord = Math.imul(own, 0x01010101)
  const jointWord = Math.imul(joint, 0x01010101)
  for (let temper = 0; temper < TEMPERS; temper++) {
    const full = fullIn(moods, temper)
    if (!isAtLeast(floor[temper] as number, ownWord & full)) return true
    if (!isAtLeast(floor[TEMPERS + temper] as number, jointWord & full)) return true
  }
  return false
}

/** Whether some member in the moods given has less than one of two bytes, own and joint. */
export function mayRaise(floors: Floors, hand: Hand, moods: number, own: number, joint: number): boolean {
  if (!isBelow(floors.words, moods, own, joint)) return false
  if (!floors.stale) return true
  findFloors(floors, hand)
  return isBelow(floors.words, moods, own, joint)
}
