import type { Game } from '../rules/game.ts'
import { isSummit, openSummit, play, type Summit } from '../rules/summit.ts'
import type { View } from '../rules/view.ts'

/** The summit of a match that is over as it stood before each decision, in its own game (`gameTold`); then as it ended. */
export function standsOf(game: Game, { remembered }: Pick<View, 'remembered'>): Summit[] {
  const stands = [openSummit(game)]
  for (const { decision, move } of remembered) {
    const next = play(stands[decision - 1] as Summit, move)
    if (!isSummit(next)) throw new Error(`decision ${decision} is refused in its own game: ${next}`)
    stands.push(next)
  }
  return stands
}
