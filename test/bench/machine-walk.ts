import { fromTransition } from 'xstate'
import { getShortestPaths } from 'xstate/graph'
import { newContext } from '../../src/rules/context.ts'
import { fillContext } from '../../src/rules/fill.ts'
import type { Game } from '../../src/rules/game.ts'
import { GAUGES, type Position, START } from '../../src/rules/position.ts'
import { legalCodes } from '../../src/rules/refusal.ts'
import { successor } from '../../src/rules/successor.ts'
import type { Counted } from './counted.ts'

/** Where the machine stands: a position, or (below 0) an outcome. */
interface At {
  readonly at: Position
}

/**
 * Walks a game from a position with XState's `getShortestPaths`: the rules as the logic of an actor, every legal move as an event. A
 * transition is the rules' own `successor`; names of states and events are as short as can be.
 */
export function machineWalk(game: Game, root = START): Counted {
  const ctx = newContext()
  let group = -1
  const take = (position: Position) => {
    const its = (position / GAUGES) | 0
    if (its !== group) fillContext(game, ctx, its)
    group = its
    return position - its * GAUGES
  }
  let moves = 0
  const logic = fromTransition(
    ({ at }: At, { code }: { type: 'move'; code: number }): At => {
      moves++
      return { at: successor(game, ctx, take(at), code) }
    },
    { at: root },
  )
  const paths = getShortestPaths(logic, {
    events: ({ context: { at } }) =>
      at < 0 ? [] : legalCodes(game, ctx, take(at)).map((code) => ({ type: 'move', code }) as const),
    serializeState: ({ context: { at } }) => `${at}`,
    serializeEvent: ({ code }) => `${code}`,
  })
  const byDepth: number[] = []
  const par = new Map<number, number>()
  for (const { state, weight } of paths) {
    const { at } = state.context
    if (at < 0) par.set(at, weight)
    else byDepth[weight] = (byDepth[weight] ?? 0) + 1
  }
  return { positions: byDepth, moves, par }
}
