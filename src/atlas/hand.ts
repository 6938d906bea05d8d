import { ALL_MOODS, SET_WORDS } from '../rules/gauge-sets.ts'
import { GAUGES } from '../rules/position.ts'
import { fullIn, GAUGE_WORDS } from './bytes.ts'
import { type ReachedPlace, setAt } from './reached.ts'
import { VALUE_BYTES, type Values } from './values.ts'

/** The members of one group, whatever their depth: their gauges, the words they stand in (see bytes.ts), their moods. */
interface Members {
  count: number
  readonly list: Uint8Array
  words: number
  readonly word: Uint8Array
  /** Per word in `word`: full bytes for those of its gauges that are members. */
  readonly full: Int32Array
  moods: number
}

/** The group at hand while values are worked out: its members, its slot, and the values of its place. */
export interface Hand {
  readonly members: Members
  slot: number
  /** Its number among the groups of the place. */
  group: number
  readonly words: Int32Array
  readonly bytes: Uint8Array
  readonly tops: Uint8Array
}

/** A hand for the groups of one place, still empty. */
export const newHand = (values: Values, place: number): Hand => ({
  members: {
    count: 0,
    list: new Uint8Array(GAUGES),
    words: 0,
    word: new Uint8Array(GAUGE_WORDS),
    full: new Int32Array(GAUGE_WORDS),
    moods: 0,
  },
  slot: 0,
  group: 0,
  words: values.words[place] as Int32Array,
  bytes: values.bytes[place] as Uint8Array,
  tops: values.tops[place] as Uint8Array,
})

/** Takes a group in hand. */
export function take(hand: Hand, place: ReachedPlace, slot: number): void {
  const { members } = hand
  hand.slot = slot
  hand.group = (place.groups[slot] as number) - place.base
  members.count = 0
  members.words = 0
  members.moods = 0
  const first = setAt(place, slot, place.firstDepth)
  for (let word = 0; word < SET_WORDS; word++) {
    let all = 0
    for (let depth = 0; depth < place.depths; depth++) all |= place.sets[first + depth * SET_WORDS + word] as number
    members.moods |= (all | (all >>> 16)) & ALL_MOODS
    for (let four = 0; four < 8; four++) {
      const moods = (all >>> (four * 4)) & 15
      if (moods === 0) continue
      members.full[members.words] = fullIn(moods, 0)
      members.word[members.words++] = word * 8 + four
    }
    for (; all !== 0; all &= all - 1) members.list[members.count++] = word * 32 + 31 - Math.clz32(all & -all)
  }
}

/** Notes the highest byte of the members, once they are valued. */
export function noteTops({ members, bytes, tops, slot, group }: Hand): void {
  let own = 0
  let joint = 0
  for (let i = 0; i < members.count; i++) {
    const at = slot * VALUE_BYTES + (members.list[i] as number)
    own = Math.max(own, bytes[at] as number)
    joint = Math.max(joint, bytes[at + GAUGES] as number)
  }
  tops[group * 2] = own
  tops[group * 2 + 1] = joint
}
