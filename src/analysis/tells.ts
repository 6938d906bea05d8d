import { type Game, weightsOf } from '../rules/game.ts'
import { CLAUSE } from '../rules/scenario.ts'
import { isTrueTell, type Tell } from '../rules/tell.ts'
import type { View } from '../rules/view.ts'

/** A tell of a match that is over, and whether it was true of their mandate. */
export interface JudgedTell {
  readonly decision: number
  readonly tell: Tell
  readonly isTrue: boolean
}

/** What their hands said in a match, statement by statement, judged in its own game (`gameTold`). */
export function tellsOf(game: Game, view: View): readonly JudgedTell[] {
  const weights = weightsOf(game, game.other)
  return view.remembered.flatMap(({ decision, facts }) =>
    facts.flatMap((fact) => {
      if (fact.fact !== 'tell') return []
      return [{ decision, tell: fact.tell, isTrue: isTrueTell(fact.tell, weights[CLAUSE[fact.tell.clause]] ?? 0) }]
    }),
  )
}
