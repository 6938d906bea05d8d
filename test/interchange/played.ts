import { newContext } from '../../src/rules/context.ts'
import { fillContext } from '../../src/rules/fill.ts'
import type { Game } from '../../src/rules/game.ts'
import { type Move, moveAt } from '../../src/rules/move.ts'
import { GAUGES, type Position, START } from '../../src/rules/position.ts'
import { legalCodes } from '../../src/rules/refusal.ts'
import { successor } from '../../src/rules/successor.ts'
import type { Chance } from '../rules/chance.ts'

/** One move of a game: where it was made, and the position or (below 0) the outcome that it led to. */
export interface Played {
  readonly from: Position
  readonly move: Move
  readonly to: number
}

/** A whole game by chance from a position: first a kind of move, each as likely, then one of that kind. */
export function playedAtRandom(game: Game, chance: Chance, root = START): Played[] {
  const ctx = newContext()
  const played: Played[] = []
  for (let from = root; from >= 0; ) {
    fillContext(game, ctx, (from / GAUGES) | 0)
    const codes = legalCodes(game, ctx, from % GAUGES).map((code) => ({ code, move: moveAt(ctx, code) }))
    const kind = chance.pick([...new Set(codes.map(({ move }) => move.do))])
    const { code, move } = chance.pick(codes.filter((each) => each.move.do === kind))
    const to = successor(game, ctx, from % GAUGES, code)
    played.push({ from, move, to })
    from = to
  }
  return played
}
