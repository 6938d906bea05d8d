/** The set-wise sweep beside the walk that takes one position after the other; bundled before it runs (see bundled.ts). */
import { depthOf } from '../../src/atlas/reached.ts'
import { sweep } from '../../src/atlas/sweep.ts'
import { compile } from '../../src/rules/game.ts'
import { formatPosition } from '../../src/rules/notation.ts'
import type { Scenario, World } from '../../src/rules/scenario.ts'
import { walk } from './simple-walk.ts'

export { sweeping } from '../../src/atlas/sweep.ts'

export interface Found {
  readonly byDepth: readonly { readonly positions: number; readonly moves: number }[]
  /** Par by outcome code. */
  readonly par: { readonly [outcome: number]: number }
}

export interface Compared {
  readonly simple: Found
  readonly setWise: Found
  /** A position that one of them reached at another depth than the other, in notation. */
  readonly apart: string | null
}

/** Walks a world twice, to a depth. */
export function compare(scenario: Scenario, world: World, deepest = Number.POSITIVE_INFINITY): Compared {
  const game = compile(scenario, world)
  const simple = walk(game, deepest)
  const swept = sweep(game, { deepest })
  const parOf = (ends: ReadonlyMap<number, { readonly par: number }>) =>
    Object.fromEntries([...ends].map(([outcome, { par }]) => [outcome, par]))
  // as many positions at each depth, and each of the one where the other has it: then they are the same
  let apart: string | null = null
  for (const [depth, frontier] of simple.frontiers.entries()) {
    const lost = frontier.find((position) => depthOf(swept.reached, position) !== depth)
    if (lost !== undefined) apart ??= formatPosition(lost)
  }
  return {
    simple: { byDepth: simple.byDepth, par: parOf(simple.ends) },
    setWise: { byDepth: swept.byDepth, par: parOf(swept.ends) },
    apart,
  }
}
