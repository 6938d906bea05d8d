import { type Context, newContext } from '../../rules/context.ts'
import { fillContext } from '../../rules/fill.ts'
import type { Game } from '../../rules/game.ts'
import { ILLEGAL } from '../../rules/gauges.ts'
import { type Ending, outcomeOf } from '../../rules/outcomes.ts'
import { GAUGES, PLACES, type Position, placeOfGroup } from '../../rules/position.ts'
import { successor } from '../../rules/successor.ts'
import { KINDS, type Kind, kindOf } from './kinds.ts'

/** Endings as a set: the bit of ending n is 1 << n. */
export type EndingSet = number

/** The ending of an outcome as a set. */
export const endingBit = (outcome: number): EndingSet => 1 << outcomeOf(outcome).ending

/** The first ending of a set, or null. */
export const firstEnding = (set: EndingSet): Ending | null =>
  set === 0 ? null : ((31 - Math.clz32(set & -set)) as Ending)

/**
 * The endings within reach of a position, found by looking at everything behind it and remembered. Meant for the last
 * statements: some milliseconds for the last but one, hundreds of times as much for each earlier one.
 */
export function endingsFinder(game: Game): (position: Position) => EndingSet {
  const known = new Map<Position, EndingSet>()
  // no place comes twice on one way, so one context for each is enough
  const contexts = Array.from({ length: PLACES }, newContext)
  const find = (position: Position): EndingSet => {
    const found = known.get(position)
    if (found !== undefined) return found
    const group = (position / GAUGES) | 0
    const ctx = contexts[placeOfGroup(group)] as Context
    fillContext(game, ctx, group)
    let set = 0
    for (let k = 0; k < ctx.codeCount; k++) {
      const to = successor(game, ctx, position - group * GAUGES, ctx.codes[k] as number)
      if (to !== ILLEGAL) set |= to < 0 ? endingBit(to) : find(to)
    }
    known.set(position, set)
    return set
  }
  return find
}

/**
 * By kind of move: the endings that it alone keeps within reach at a position, where there are any. `endingsOf` gives those
 * within reach of a position that one move leads to.
 */
export function keptAlone(
  game: Game,
  position: Position,
  endingsOf: (position: Position) => EndingSet,
): Map<Kind, EndingSet> {
  const group = (position / GAUGES) | 0
  const gauges = position - group * GAUGES
  const ctx = fillContext(game, newContext(), group)
  const byKind = new Array<EndingSet>(KINDS.length).fill(0)
  for (let k = 0; k < ctx.codeCount; k++) {
    const code = ctx.codes[k] as number
    const to = successor(game, ctx, gauges, code)
    if (to === ILLEGAL) continue
    const kind = kindOf(ctx, gauges, code)
    byKind[kind] = (byKind[kind] as number) | (to < 0 ? endingBit(to) : endingsOf(to))
  }
  const alone = new Map<Kind, EndingSet>()
  for (const [kind, set] of byKind.entries()) {
    const others = byKind.reduce((all, other, index) => (index === kind ? all : all | other), 0)
    if ((set & ~others) !== 0) alone.set(kind, set & ~others)
  }
  return alone
}
