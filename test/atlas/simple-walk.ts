import { newContext } from '../../src/rules/context.ts'
import { fillContext } from '../../src/rules/fill.ts'
import type { Game } from '../../src/rules/game.ts'
import { ILLEGAL } from '../../src/rules/gauges.ts'
import { GAUGES, POSITIONS, type Position, START } from '../../src/rules/position.ts'
import { successor } from '../../src/rules/successor.ts'
import { sortPositions } from './radix.ts'

/** One depth of a walk: positions first reached after so many moves, and the legal moves from them. */
export interface Depth {
  readonly positions: number
  readonly moves: number
}

export interface Walk {
  readonly byDepth: readonly Depth[]
  /** The positions of each depth in ascending order. */
  readonly frontiers: readonly Int32Array[]
  /** Per outcome code met: the depth of the shortest way, the last position and the last move. */
  readonly ends: ReadonlyMap<number, { readonly par: number; readonly from: Position; readonly code: number }>
}

/** A list of positions that grows by doubling. */
class Frontier {
  #list: Int32Array<ArrayBuffer> = new Int32Array(1 << 12)
  length = 0
  push(position: Position): void {
    if (this.length === this.#list.length) {
      const wider = new Int32Array(this.length * 2)
      wider.set(this.#list)
      this.#list = wider
    }
    this.#list[this.length++] = position
  }
  sorted(): Int32Array {
    return sortPositions(this.#list, this.length)
  }
}

/**
 * Walks a world's outcome graph breadth first, a position counted once at its least depth, to `depth` inclusive.
 * Positions of one group share a context, since a sorted frontier keeps them together.
 * Memory: one bit for every packed position (196 MB, untouched pages cost nothing) and four bytes for each reached.
 */
export function walk(game: Game, depth = Number.POSITIVE_INFINITY): Walk {
  const seen = new Int32Array(Math.ceil(POSITIONS / 32))
  const ctx = newContext()
  const byDepth: Depth[] = []
  const frontiers: Int32Array[] = []
  const ends = new Map<number, { par: number; from: Position; code: number }>()
  let frontier: Int32Array = Int32Array.of(START)
  while (frontier.length > 0 && byDepth.length <= depth) {
    const next = new Frontier()
    let moves = 0
    let group = -1
    for (let i = 0; i < frontier.length; i++) {
      const position = frontier[i] as number
      const itsGroup = (position / GAUGES) | 0
      if (itsGroup !== group) {
        group = itsGroup
        fillContext(game, ctx, group)
      }
      const gauges = position - group * GAUGES
      let before = ILLEGAL
      for (let k = 0; k < ctx.codeCount; k++) {
        const code = ctx.codes[k] as number
        const to = successor(game, ctx, gauges, code)
        if (to === ILLEGAL) continue
        moves++
        if (to === before) continue // most refusals lead to one position
        before = to
        if (to < 0) {
          if (!ends.has(to)) ends.set(to, { par: byDepth.length + 1, from: position, code })
          continue
        }
        const word = to >>> 5
        const bit = 1 << (to & 31)
        if (((seen[word] as number) & bit) !== 0) continue
        seen[word] = (seen[word] as number) | bit
        next.push(to)
      }
    }
    byDepth.push({ positions: frontier.length, moves })
    frontiers.push(frontier)
    frontier = next.sorted()
  }
  return { byDepth, frontiers, ends }
}
