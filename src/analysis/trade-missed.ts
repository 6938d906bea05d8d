import { type Game, OPTION_ROW, sumOver } from '../rules/game.ts'
import { CLAUSE_UNIT, optionIn } from '../rules/position.ts'
import { isSignable } from '../rules/possible.ts'
import { CLAUSES, type ClauseId } from '../rules/scenario.ts'
import type { Deal } from './bargain.ts'
import { changedBetween, lastChange } from './course.ts'

/** A better draft close by. */
export interface TradeMissed {
  readonly before: Deal
  readonly after: Deal
  /** The one or two clauses in which it differs. */
  readonly clauses: readonly ClauseId[]
  /** Index of the last draft of the match that wrote one of these clauses; null where none did. */
  readonly lastWritten: number | null
}

/** Every draft that differs in one clause or two: singles first, then by clauses and options; open is an option too. */
function nearTo(draft: number): number[] {
  const steps = CLAUSES.map((_, clause) => {
    const now = optionIn(draft, clause)
    const options = Array.from({ length: OPTION_ROW }, (__, option) => option).filter((option) => option !== now)
    return options.map((option) => (option - now) * (CLAUSE_UNIT[clause] as number))
  })
  const pairs = steps.flatMap((ones, clause) =>
    steps.slice(clause + 1).flatMap((twos) => ones.flatMap((one) => twos.map((two) => one + two))),
  )
  return [...steps.flat(), ...pairs].map((step) => draft + step)
}

const joint = ({ worth: [russia, usa] }: Deal): number => russia + usa

/**
 * The trade that a match missed: of all drafts within two clauses of its last one, with no red line of either seat,
 * worse for neither and better for one, that of the greatest joint worth; ties to the first as the rule book orders
 * texts (section 7). Null where there is none. `drafts` are those after every statement, the last one final. Worth is
 * that of the text; `isPossible` can ask more of a draft, such as that home ratifies it.
 */
export function tradeMissed(
  game: Game,
  drafts: readonly number[],
  isPossible: (draft: number) => boolean = (draft) => isSignable(game, draft),
): TradeMissed | null {
  const last = drafts.at(-1)
  if (last === undefined) return null
  const dealOf = (draft: number): Deal => ({
    draft,
    worth: [sumOver(game.worths[0], draft), sumOver(game.worths[1], draft)],
  })
  const before = dealOf(last)
  let after = before
  for (const draft of nearTo(last)) {
    const deal = dealOf(draft)
    const worse = deal.worth[0] < before.worth[0] || deal.worth[1] < before.worth[1]
    if (!worse && joint(deal) > joint(after) && isPossible(draft)) after = deal
  }
  if (after === before) return null
  const clauses = changedBetween(last, after.draft)
  return { before, after, clauses, lastWritten: lastChange(drafts, clauses) }
}
