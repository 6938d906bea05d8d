import { ACTS, actAt } from '../rules/acts.ts'
import { CODES } from '../rules/codes.ts'
import { fillContext } from '../rules/fill.ts'
import { lineMatters } from '../rules/gain.ts'
import type { Game } from '../rules/game.ts'
import { draftOfGroup, groupOf, LINES, type Position, PRESS, placeAt } from '../rules/position.ts'
import { areKnown, type LastStep, noteEnds } from './ends.ts'
import { addLayers } from './layers.ts'
import { FIRST_DEPTH, IN_ORDER } from './places.ts'
import { addPosition, firstOfDraft, isFirstOfDraft, type Reached, type ReachedPlace } from './reached.ts'
import { meetPress, signedEnds, walkSingly } from './walk-others.ts'
import { walkStatement } from './walk-statement.ts'
import { countMoves, newWork, type Work } from './work.ts'

/** One depth of a walk: positions first reached after so many moves, and the legal moves from them. */
export interface Depth {
  readonly positions: number
  readonly moves: number
}

/** What a walk found. */
export interface Walk {
  /** Where it began, and the depth that stands for its beginning: the least at which that place can be reached. */
  readonly from: Position
  readonly firstDepth: number
  readonly byDepth: readonly Depth[]
  readonly reached: Reached
  /** Per outcome code met: the last step of a shortest way. */
  readonly ends: ReadonlyMap<number, LastStep>
}

/** Counts the positions of the groups at hand. */
function countPositions({ positions, layers }: Work): void {
  for (let layer = 0; layer < layers.count; layer++) {
    const depth = layers.depth[layer] as number
    positions[depth] = (positions[depth] as number) + (layers.size[layer] as number)
  }
}

/** Walks the groups at hand by the context of `group`. */
function walkLayers(work: Work, group: number): void {
  const { game, ctx, layers } = work
  countPositions(work)
  work.visit++
  if (groupOf(ctx.place, ctx.draft, ctx.line) !== group) fillContext(game, ctx, group)
  if (ACTS[actAt(ctx.place)].texts === null) walkSingly(work)
  else walkStatement(work)
  noteEnds(game, ctx, layers, work.ends)
}

/** Walks all groups of one draft: together where no line makes a difference. */
function walkDraft(work: Work, place: ReachedPlace, first: number, deepest: number): void {
  const { game, ctx, layers } = work
  const { texts } = ACTS[actAt(place.place)]
  fillContext(game, ctx, first)
  const apart = texts === null || lineMatters(game, texts, ctx.options)
  layers.count = 0
  for (let line = 0; line < LINES; line++) {
    if (apart) layers.count = 0
    addLayers(layers, place, first + line, apart ? 0 : line, deepest)
    if (layers.count > 0 && (apart || line === LINES - 1)) walkLayers(work, apart ? first + line : first)
  }
}

/** All positions and moves of a walk. */
export const totalOf = ({ byDepth }: Walk): Depth => ({
  positions: byDepth.reduce((sum, { positions }) => sum + positions, 0),
  moves: byDepth.reduce((sum, { moves }) => sum + moves, 0),
})

const [FIRST_WORDS, LAST_WORDS] = CODES.press
const WORDS = LAST_WORDS - FIRST_WORDS + 1

/** Walks all groups of one signed draft: every word to the press is a move and an end, so few of them need a closer look. */
export function walkSigned(work: Work, place: ReachedPlace, first: number, deepest: number): void {
  const { game, ctx, layers } = work
  const ends = signedEnds(place.place, draftOfGroup(first))
  for (let line = 0; line < LINES; line++) {
    layers.count = 0
    addLayers(layers, place, first + line, 0, deepest)
    countPositions(work)
    for (let layer = 0; layer < layers.count; layer++) {
      countMoves(work, layer, WORDS * (layers.size[layer] as number))
    }
    if (layers.count === 0 || areKnown(work.ends, ends, layers)) continue
    fillContext(game, ctx, first + line)
    meetPress(work)
    noteEnds(game, ctx, layers, work.ends)
  }
}

/** Slots between two looks up from the work. */
export const A_WHILE = 1024

/**
 * Walks a world's outcome graph from a position, every position counted once at its least depth, to `deepest` inclusive.
 * Place by place, so that each group is taken once, with all its depths, and all its gauges at a time. Yields the place it
 * is at and the share of it that is done, from 0 to 1. Memory: 20 bytes for each group and depth, and some 40 MB of lists.
 */
export function* walkForward(
  game: Game,
  from: Position,
  deepest: number,
): Generator<{ readonly place: number; readonly share: number }, Walk> {
  const work = newWork(game)
  const firstDepth = FIRST_DEPTH[placeAt(from)] as number
  addPosition(work.reached, from, firstDepth)
  for (const number of IN_ORDER) {
    const place = work.reached[number] as ReachedPlace
    const walkGroups = number < PRESS ? walkDraft : walkSigned
    for (let slot = 0; slot < place.count; slot++) {
      if (isFirstOfDraft(place, slot)) {
        walkGroups(work, place, firstOfDraft(place.groups[slot] as number), firstDepth + deepest)
      }
      if (slot % A_WHILE === 0) yield { place: number, share: slot / place.count }
    }
  }
  const byDepth = [...work.positions].map((positions, depth) => ({ positions, moves: work.moves[depth] as number }))
  const met = byDepth.filter(({ positions }) => positions > 0)
  return { from, firstDepth, byDepth: met, reached: work.reached, ends: work.ends.steps }
}
