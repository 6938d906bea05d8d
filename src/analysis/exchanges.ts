import { type Game, OPTION_ROW } from '../rules/game.ts'
import { CLAUSES, OPTIONS, type OptionId } from '../rules/scenario.ts'
import type { Remembered } from '../rules/view.ts'

/** What a text that became draft changed in worth, for the chair and for the other seat. */
export interface Exchange {
  readonly decision: number
  readonly clauses: readonly { readonly own: number; readonly theirs: number }[]
  readonly own: number
  readonly theirs: number
}

const optionOf = (option: OptionId | null): number => (option === null ? 0 : OPTIONS.indexOf(option) + 1)

/** The texts of a match that were agreed, tabled or taken from the other side, in their order. */
export function exchangesOf(game: Game, remembered: readonly Remembered[]): Exchange[] {
  return remembered.flatMap(({ decision, move, facts }) => {
    if (move.do !== 'table' && move.do !== 'accept') return []
    const clauses = facts.flatMap((fact) => {
      if (fact.fact !== 'settled') return []
      const row = CLAUSES.indexOf(fact.clause) * OPTION_ROW
      const [from, to] = [row + optionOf(fact.from), row + optionOf(fact.to)]
      const change = (seat: 0 | 1) => (game.worths[seat][to] as number) - (game.worths[seat][from] as number)
      return [{ own: change(game.chair), theirs: change(game.other) }]
    })
    const sum = (side: 'own' | 'theirs') => clauses.reduce((total, clause) => total + clause[side], 0)
    return clauses.length === 0 ? [] : [{ decision, clauses, own: sum('own'), theirs: sum('theirs') }]
  })
}

/** An example of a principle: the decision it is shown on, and the joint worth it moved. */
export interface Example {
  readonly decision: number
  readonly weight: number
}

/** The example that moved most, the first of equals; null where none is left. */
export const heaviest = <E extends Example>(examples: readonly E[]): E | null =>
  examples.reduce<E | null>((best, each) => (best === null || each.weight > best.weight ? each : best), null)

type Change = { readonly own: number; readonly theirs: number }
const favoursThem = ({ own, theirs }: Change) => own <= 0 && theirs > 0
const favoursUs = ({ own, theirs }: Change) => own > 0 && theirs <= 0

/**
 * The best trade across clauses: one text of two clauses, of which one brings a seat nothing or costs it worth, and the
 * other makes that up, so that both seats gain by the text.
 */
export function bestLogroll(exchanges: readonly Exchange[]): Example | null {
  const logrolls = exchanges.filter(
    ({ clauses, own, theirs }) =>
      own > 0 && theirs > 0 && clauses.some((clause) => Math.min(clause.own, clause.theirs) <= 0),
  )
  return heaviest(logrolls.map(({ decision, own, theirs }) => ({ decision, weight: own + theirs })))
}

/**
 * The best gift that was answered: a text that brings only them worth, and a later one that brings it only to us, the
 * two together a gain in joint worth; shown on the gift.
 */
export function bestReturn(exchanges: readonly Exchange[]): Example | null {
  const pairs = exchanges.flatMap((gift, index) => {
    const answers = favoursThem(gift) ? exchanges.slice(index + 1).filter(favoursUs) : []
    return answers.map(({ own, theirs }) => ({
      decision: gift.decision,
      weight: gift.own + gift.theirs + own + theirs,
    }))
  })
  return heaviest(pairs.filter(({ weight }) => weight > 0))
}
