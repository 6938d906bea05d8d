import { newContext } from '../rules/context.ts'
import { afterSignature } from '../rules/endings.ts'
import type { Game } from '../rules/game.ts'
import { type OutcomeId, outcomeOf } from '../rules/outcomes.ts'
import { packDraft } from '../rules/position.ts'
import { SEATS, type Seat } from '../rules/scenario.ts'
import type { View } from '../rules/view.ts'
import { homeSupport } from '../rules/votes.ts'

/** How a signed match would have ended with the same text, faces and news, had the chair no public line; else null. */
export function outcomeWithoutLine(game: Game, view: View): OutcomeId | null {
  const { end, line } = view
  if (end?.form == null || end.home === null) return null
  const { home } = end
  const [spoken, silent] = [newContext(), newContext()]
  for (const ctx of [spoken, silent]) ctx.draft = packDraft(view.draft)
  spoken.line = line
  homeSupport(game, spoken)
  homeSupport(game, silent)
  const won = (seat: Seat): number =>
    home[SEATS[seat]].filter(({ support, needs }, group) => {
      const at = seat * 3 + group
      return support - (spoken.support[at] as number) + (silent.support[at] as number) >= needs
    }).length
  return outcomeOf(afterSignature(end.form, spoken.draft, won(0), won(1), view.trust)).id
}
