import type { Change } from '../../rules/move.ts'
import type { Draft } from '../../rules/position.ts'
import { CLAUSES, OPTIONS, type Scenario, type SeatId } from '../../rules/scenario.ts'

/** What settled clauses mean for a seat: the best for it first, and the one that costs it most. */
export interface Shares {
  readonly inFavour: readonly Change[]
  readonly against: Change | null
}

const MOST = 3

/** The settled clauses a seat gains most from (three at most) and loses most by, weighed by its mandate. */
export function sharesOf({ mandates, clauses }: Scenario, draft: Draft, seat: SeatId, mandate: string): Shares {
  const weights = mandates[seat].find(({ id }) => id === mandate)?.weights ?? []
  const settled = CLAUSES.flatMap((clause, index) => {
    const option = draft[clause]
    if (option === null) return []
    const value = clauses[index]?.values[seat][OPTIONS.indexOf(option)] ?? 0
    return [{ clause, option, worth: value * (weights[index] ?? 0) }]
  }).sort((one, other) => other.worth - one.worth)
  const last = settled.at(-1)
  return {
    inFavour: settled.filter(({ worth }) => worth > 0).slice(0, MOST),
    against: last !== undefined && last.worth < 0 ? last : null,
  }
}
