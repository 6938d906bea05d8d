import { compile, type Game } from '../rules/game.ts'
import { CLAUSE_UNIT, optionIn } from '../rules/position.ts'
import { acrossFrom, CLAUSES, type ClauseId, OPTIONS, type Scenario, SEATS, type Seat } from '../rules/scenario.ts'
import type { Remembered, View } from '../rules/view.ts'

/** The draft after every decision, by packed number, as the facts of each tell it. */
export function draftsAfter(remembered: readonly Remembered[]): number[] {
  let draft = 0
  return remembered.map(({ facts }) => {
    for (const fact of facts) {
      if (fact.fact !== 'settled') continue
      const clause = CLAUSES.indexOf(fact.clause)
      draft += (OPTIONS.indexOf(fact.to) + 1 - optionIn(draft, clause)) * (CLAUSE_UNIT[clause] as number)
    }
    return draft
  })
}

/** The clauses in which two drafts differ. */
export const changedBetween = (one: number, other: number): ClauseId[] =>
  CLAUSES.filter((_, clause) => optionIn(one, clause) !== optionIn(other, clause))

/** Index of the last draft that changed one of these clauses, the first compared with an empty draft; or null. */
export function lastChange(drafts: readonly number[], clauses: readonly ClauseId[]): number | null {
  const index = drafts.findLastIndex((draft, at) =>
    changedBetween(drafts[at - 1] ?? 0, draft).some((clause) => clauses.includes(clause)),
  )
  return index < 0 ? null : index
}

const numberIn = (list: readonly { readonly id: string }[], id: string): number =>
  list.findIndex((entry) => entry.id === id)

/** The game of a match that is over, when nothing is secret any more; null before. The scenario must be the view's. */
export function gameTold(scenario: Scenario, view: View): Game | null {
  const { end, chair } = view
  if (end === null) return null
  const mandateOf = (seat: Seat) => numberIn(scenario.mandates[SEATS[seat]], end.mandates[SEATS[seat]])
  return compile(scenario, {
    chair: chair === 'russia' ? 0 : 1,
    mandates: [mandateOf(0), mandateOf(1)],
    temperament: numberIn(scenario.temperaments, end.temperament),
    posture: numberIn(scenario.mandates[acrossFrom(chair)], end.posture),
    event: end.event,
    leak: end.leak,
    votes: end.votes,
  })
}
