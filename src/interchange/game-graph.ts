import { newContext } from '../rules/context.ts'
import { type Game, sumOver } from '../rules/game.ts'
import { type Move, moveAt } from '../rules/move.ts'
import { type Ending, outcomeOf, outcomeWorth } from '../rules/outcomes.ts'
import { draftAt, GAUGES, type Position } from '../rules/position.ts'
import { legalAt } from '../rules/refusal.ts'
import type { BySeat, Seat } from '../rules/scenario.ts'
import { successor } from '../rules/successor.ts'

/** A legal move, and the position or (below 0) the code of the outcome that it leads to. */
export interface Edge {
  readonly move: Move
  readonly to: number
}

/** Everything that can be played from a position. */
export interface GameGraph {
  readonly game: Game
  readonly root: Position
  /** Every position within reach, the root first, with all its legal moves in the order of the rules. */
  readonly nodes: ReadonlyMap<Position, readonly Edge[]>
}

/** The graph of what can be played from a position, by the rules' own `successor`; null where it has more than `most` positions. */
export function gameGraph(game: Game, root: Position, most: number): GameGraph | null {
  const ctx = newContext()
  const nodes = new Map<Position, readonly Edge[]>([[root, []]])
  // a map hands out what is added to it meanwhile
  for (const position of nodes.keys()) {
    const edges = legalAt(game, ctx, position).map((code) => ({
      move: moveAt(ctx, code),
      to: successor(game, ctx, position % GAUGES, code),
    }))
    nodes.set(position, edges)
    for (const { to } of edges) if (to >= 0 && !nodes.has(to)) nodes.set(to, [])
    if (nodes.size > most) return null
  }
  return { game, root, nodes }
}

/** An ending, and what it is worth to each seat. */
export interface End {
  readonly ending: Ending
  readonly worth: BySeat<number>
}

/** What an outcome comes to that is met by a move from `position`. */
export function endFrom(game: Game, position: Position, outcome: number): End {
  const draft = draftAt(position)
  const worth = (seat: Seat) => outcomeWorth(outcome, sumOver(game.worths[seat], draft), game.scenario.fallback)
  return { ending: outcomeOf(outcome).ending, worth: { russia: worth(0), usa: worth(1) } }
}
