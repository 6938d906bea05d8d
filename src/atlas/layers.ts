import { SET_WORDS, sizeOf } from '../rules/gauge-sets.ts'
import { LINES } from '../rules/position.ts'
import { FIRST_DEPTH, LAST_DEPTH } from './places.ts'
import { type ReachedPlace, setAt, slotOf } from './reached.ts'

/** The most layers there can be: depths of one place, times lines. */
export const MOST_LAYERS =
  LINES * Math.max(...LAST_DEPTH.map((last, place) => last - (FIRST_DEPTH[place] as number) + 1))

/**
 * The groups at hand, which share place and draft, layer by layer: the members of one group that were first reached at one
 * depth. Layers that hold nothing are left out.
 */
export interface Layers {
  count: number
  /** The least depth among them. */
  least: number
  readonly depth: Int32Array
  /** How far the layer's group lies behind the group whose context is filled. */
  readonly shift: Int32Array
  readonly size: Int32Array
  /** Five words a layer. */
  readonly members: Int32Array
  /** The ends that a member of the layer can meet by one move, as bits. */
  readonly met: Int32Array
}

export const newLayers = (): Layers => ({
  count: 0,
  least: 0,
  depth: new Int32Array(MOST_LAYERS),
  shift: new Int32Array(MOST_LAYERS),
  size: new Int32Array(MOST_LAYERS),
  members: new Int32Array(MOST_LAYERS * SET_WORDS),
  met: new Int32Array(MOST_LAYERS),
})

const before = new Int32Array(SET_WORDS)

/**
 * Adds the layers of a group, down to the depth given. What was reached at a lesser depth is taken out of the deeper sets,
 * in the place as well; all that leads to the place must have been walked.
 */
export function addLayers(layers: Layers, place: ReachedPlace, group: number, shift: number, deepest: number): void {
  const slot = slotOf(place, group)
  if (slot < 0) return
  const { sets, firstDepth, depths } = place
  const { members } = layers
  before.fill(0)
  for (let depth = firstDepth; depth < firstDepth + depths; depth++) {
    const from = setAt(place, slot, depth)
    const to = layers.count * SET_WORDS
    let size = 0
    for (let word = 0; word < SET_WORDS; word++) {
      const known = before[word] as number
      const fresh = (sets[from + word] as number) & ~known
      sets[from + word] = fresh
      members[to + word] = fresh
      before[word] = known | fresh
      if (fresh !== 0) size += sizeOf(fresh)
    }
    if (size === 0 || depth > deepest) continue
    if (layers.count === 0 || depth < layers.least) layers.least = depth
    layers.depth[layers.count] = depth
    layers.shift[layers.count] = shift
    layers.size[layers.count] = size
    layers.met[layers.count++] = 0
  }
}

/** How many members of a layer are in a set, in the moods given. */
export function countIn(layers: Layers, layer: number, set: Int32Array, at: number, moods: number): number {
  const both = moods | (moods << 16)
  let count = 0
  for (let word = 0; word < SET_WORDS; word++) {
    count += sizeOf((layers.members[layer * SET_WORDS + word] as number) & (set[at + word] as number) & both)
  }
  return count
}
