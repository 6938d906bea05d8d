import type { Change, Text } from '../../rules/move.ts'
import { CLAUSES, type ClauseId } from '../../rules/scenario.ts'

/** What is chosen so far, the oldest first: at most one option in each of two clauses. */
export type Chosen = readonly Change[]

/** Chooses an option, or takes it back; a third clause replaces the oldest, which is named. */
export function choose(
  chosen: Chosen,
  change: Change,
): { readonly chosen: Chosen; readonly replaced: ClauseId | null } {
  const { clause, option } = change
  const rest = chosen.filter((one) => one.clause !== clause)
  if (chosen.some((one) => one.clause === clause && one.option === option)) return { chosen: rest, replaced: null }
  if (rest.length < 2) return { chosen: [...rest, change], replaced: null }
  return { chosen: [...rest.slice(1), change], replaced: rest[0]?.clause ?? null }
}

/** The chosen options as a text in the order of the clauses; null while nothing is chosen. */
export function textOf(chosen: Chosen): Text | null {
  const [one, two] = [...chosen].sort((a, b) => CLAUSES.indexOf(a.clause) - CLAUSES.indexOf(b.clause))
  if (one === undefined) return null
  return two === undefined ? [one] : [one, two]
}
