import { afterSuspension } from '../rules/endings.ts'
import type { Game } from '../rules/game.ts'
import { addImage, endBit, type RowSets, SET_WORDS } from '../rules/gauge-sets.ts'
import { DRAFTS, placeOfGroup } from '../rules/position.ts'
import { type Layers, MOST_LAYERS } from './layers.ts'
import { type Reached, setAt, slotFor } from './reached.ts'

/** What rows make of the layers of the group at hand: per key one set for each layer. */
export interface Images {
  /** The group for which a key was made last, and whether any of its sets holds something. */
  readonly made: Int32Array
  readonly holds: Uint8Array
  readonly sets: Int32Array
  /** By draft: the ends of a summit suspended with it, whatever the trust, as bits; 0 where not yet asked. */
  readonly suspended: Int32Array
}

export const newImages = (keys: number): Images => ({
  made: new Int32Array(keys),
  holds: new Uint8Array(keys),
  sets: new Int32Array(keys * MOST_LAYERS * SET_WORDS),
  suspended: new Int32Array(DRAFTS),
})

/** Empties the sets of a key. */
export function clearImages({ sets }: Images, key: number, of: Layers): void {
  const first = key * MOST_LAYERS * SET_WORDS
  const end = first + of.count * SET_WORDS
  for (let word = first; word < end; word++) sets[word] = 0
}

/**
 * Adds to the sets of a key what one row makes of the layers, of members in the moods given, and to the layers the ends
 * met. Whether the sets hold something.
 */
export function addImages(images: Images, key: number, rows: RowSets, row: number, moods: number, of: Layers): boolean {
  const { sets } = images
  const first = key * MOST_LAYERS * SET_WORDS
  const end = first + of.count * SET_WORDS
  for (let layer = 0; layer < of.count; layer++) {
    const at = layer * SET_WORDS
    const met = addImage(rows, row, moods, of.members, at, sets, first + at)
    of.met[layer] = (of.met[layer] as number) | met
  }
  let all = 0
  for (let word = first; word < end; word++) all |= sets[word] as number
  return all !== 0
}

/** The trusts of a set, as four bits. */
function trustsOf(sets: Int32Array, at: number): number {
  let word = 0
  for (let i = 0; i < SET_WORDS; i++) word |= sets[at + i] as number
  word |= word >>> 16
  word |= word >>> 8
  return (word | (word >>> 4)) & 15
}

/** The ends of a summit suspended with a draft in some of the four trusts, as bits. */
function endsIn(game: Game, draft: number, trusts: number): number {
  let ends = 0
  for (let trust = 0; trust < 4; trust++) {
    if ((trusts >> trust) & 1) ends |= endBit(afterSuspension(draft, trust, game.world.event))
  }
  return ends
}

/** The ends of a summit suspended with a draft, whatever the trust, as bits. */
export function suspendedEnds(game: Game, { suspended }: Images, draft: number): number {
  const known = suspended[draft] as number
  if (known !== 0) return known
  const ends = endsIn(game, draft, 15)
  suspended[draft] = ends
  return ends
}

const isEmpty = (sets: Int32Array, at: number): boolean =>
  ((sets[at] as number) |
    (sets[at + 1] as number) |
    (sets[at + 2] as number) |
    (sets[at + 3] as number) |
    (sets[at + 4] as number)) ===
  0

/** Sends the sets of a key where a step leads: one depth further in the goal's group, or to the ends of a suspension. */
export function sendImages(game: Game, images: Images, key: number, goal: number, of: Layers, reached: Reached): void {
  const from = images.sets
  if (goal < 0) {
    for (let layer = 0; layer < of.count; layer++) {
      const trusts = trustsOf(from, (key * MOST_LAYERS + layer) * SET_WORDS)
      of.met[layer] = (of.met[layer] as number) | endsIn(game, -1 - goal, trusts)
    }
    return
  }
  const place = reached[placeOfGroup(goal)]
  if (place === undefined) return
  let slot = 0
  let shift = -1
  for (let layer = 0; layer < of.count; layer++) {
    const a = (key * MOST_LAYERS + layer) * SET_WORDS
    if (isEmpty(from, a)) continue
    if (of.shift[layer] !== shift) {
      shift = of.shift[layer] as number
      slot = slotFor(place, goal + shift)
    }
    const { sets } = place
    const b = setAt(place, slot, (of.depth[layer] as number) + 1)
    sets[b] = (sets[b] as number) | (from[a] as number)
    sets[b + 1] = (sets[b + 1] as number) | (from[a + 1] as number)
    sets[b + 2] = (sets[b + 2] as number) | (from[a + 2] as number)
    sets[b + 3] = (sets[b + 3] as number) | (from[a + 3] as number)
    sets[b + 4] = (sets[b + 4] as number) | (from[a + 4] as number)
  }
}
