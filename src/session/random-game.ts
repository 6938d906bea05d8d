import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { NEWEST_RULES } from '../content/scenarios.ts'
import { newContext } from '../rules/context.ts'
import { mix } from '../rules/mix.ts'
import { moveAt } from '../rules/move.ts'
import { legalAt } from '../rules/refusal.ts'
import type { Seat } from '../rules/scenario.ts'
import { isMatch, type Match, type Origin, openMatch, playMove } from './match.ts'
import { generatorOf } from './seed.ts'
import { numberOfWorld } from './world.ts'

/**
 * A whole match of random moves, each drawn evenly from those that are legal. `game` is a whole number from 0: the same
 * origin, chair and number always give the same match.
 */
export function randomGame(origin: Origin, chair: Seat, game: number, rulesVersion = NEWEST_RULES): Match {
  const from = 'seed' in origin ? [0, origin.seed] : [1, numberOfWorld(origin.world)]
  const generator = generatorOf(mix([...from, chair, game]))
  const ctx = newContext()
  let match = openMatch(origin, chair, rulesVersion)
  while (match.summit.outcome === null) {
    const { game: rules, position } = match.summit
    const codes = legalAt(rules, ctx, position)
    const code = codes[uniformInt(generator, 0, codes.length - 1)]
    const next = code === undefined ? 'not-in-this-act' : playMove(match, moveAt(ctx, code))
    if (!isMatch(next)) throw new Error(`no legal move from position ${position}: ${next}`)
    match = next
  }
  return match
}
