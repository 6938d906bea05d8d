import { produce } from 'immer'
import { newContext } from '../../src/rules/context.ts'
import { fillContext } from '../../src/rules/fill.ts'
import type { Game } from '../../src/rules/game.ts'
import { GAUGES, type PositionRecord, packPosition, readPosition, START } from '../../src/rules/position.ts'
import { legalCodes } from '../../src/rules/refusal.ts'
import { CLAUSES } from '../../src/rules/scenario.ts'
import { successor } from '../../src/rules/successor.ts'
import type { Counted } from './counted.ts'

/** The state of the reducer: a position taken apart, as a store would hold it, and the outcome once there is one. */
interface State {
  readonly position: PositionRecord
  readonly outcome: number | null
}

/** What can be written in a draft of immer. */
type Open<T> = { -readonly [key in keyof T]: T[key] extends object ? Open<T[key]> : T[key] }

/** Writes a position over another, field by field, so that immer keeps what stays as it was. */
function write(over: Open<PositionRecord>, next: PositionRecord): void {
  over.place = next.place
  over.trust = next.trust
  over.temper = next.temper
  over.line = next.line
  over.face.russia = next.face.russia
  over.face.usa = next.face.usa
  for (const clause of CLAUSES) over.draft[clause] = next.draft[clause]
}

/** Walks a game from a position breadth first with a reducer made of immer's `produce`: one new state for every move, by the rules' own `successor`. */
export function reducerWalk(game: Game, root = START): Counted {
  const ctx = newContext()
  const positions: number[] = []
  const par = new Map<number, number>()
  let moves = 0
  const reduce = (state: State, gauges: number, code: number): State =>
    produce(state, (draft: Open<State>) => {
      const to = successor(game, ctx, gauges, code)
      if (to < 0) draft.outcome = to
      else write(draft.position, readPosition(to))
    })
  const seen = new Set([root])
  let frontier: State[] = [{ position: readPosition(root), outcome: null }]
  for (let depth = 0; frontier.length > 0; depth++) {
    const next: State[] = []
    for (const state of frontier) {
      const packed = packPosition(state.position)
      const gauges = packed % GAUGES
      fillContext(game, ctx, (packed / GAUGES) | 0)
      for (const code of legalCodes(game, ctx, gauges)) {
        moves++
        const after = reduce(state, gauges, code)
        if (after.outcome !== null) {
          if (!par.has(after.outcome)) par.set(after.outcome, depth + 1)
          continue
        }
        const key = packPosition(after.position)
        if (seen.has(key)) continue
        seen.add(key)
        next.push(after)
      }
    }
    positions.push(frontier.length)
    frontier = next
  }
  return { positions, moves, par }
}
