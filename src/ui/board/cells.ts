import { scenarioOf } from '../../content/scenarios.ts'
import type { Change } from '../../rules/move.ts'
import { keyOf } from '../../rules/outlook.ts'
import { isRedLine } from '../../rules/red-lines.ts'
import { acrossFrom, type Clause, OPTIONS, type OptionId } from '../../rules/scenario.ts'
import type { View } from '../../rules/view.ts'
import type { Heard } from '../parts/verdict.tsx'
import type { Chosen } from './chosen.ts'
import type { OutlookTable } from './outlook-table.ts'

/** Why a cell looks as it does: in the draft, chosen, our red line, out of one step's reach, beaten for both, free. */
export type CellState = 'draft' | 'ours' | 'locked' | 'far' | 'beaten' | 'free'

/** One option of a clause on the board. */
export interface Cell {
  readonly change: Change
  readonly state: CellState
  /** Worth of the option to us, weighed by our mandate. */
  readonly worth: number
  readonly heard: Heard
  /** The option that is at least as good for both sides. */
  readonly better: OptionId | null
}

/** How much our mandate weighs a clause, 1 to 3. */
export function weightOf(view: View, clause: Clause): number {
  const { mandates, clauses } = scenarioOf(view.rulesVersion)
  const mandate = mandates[view.chair].find(({ id }) => id === view.mandate)
  return mandate?.weights[clauses.indexOf(clause)] ?? 0
}

/** How much they weigh a clause, 1 to 3, where all readings left agree; else null. */
export function theirWeightOf(view: View, clause: Clause): number | null {
  const { mandates, clauses } = scenarioOf(view.rulesVersion)
  const theirs = mandates[acrossFrom(view.chair)]
  const at = clauses.indexOf(clause)
  const weights = new Set(view.readings.map(({ mandate }) => theirs[mandate]?.weights[at]))
  const [weight] = weights
  return weights.size === 1 ? (weight ?? null) : null
}

/** What was last heard of an option in this match. */
function heardOf(view: View, { clause, option }: Change): Heard {
  for (const made of [...view.remembered].reverse()) {
    for (const fact of made.facts) {
      if (fact.fact !== 'answered') continue
      const verdict = fact.answer.verdicts.find((one) => one.clause === clause && one.option === option)
      if (verdict !== undefined) return verdict.verdict
    }
  }
  return 'unheard'
}

/** The five cells of a clause. */
export function cellsOf(view: View, table: OutlookTable, chosen: Chosen, clause: Clause): readonly Cell[] {
  const scenario = scenarioOf(view.rulesVersion)
  const weight = weightOf(view, clause)
  return OPTIONS.map((option, index): Cell => {
    const change = { clause: clause.id, option }
    const value = clause.values[view.chair][index] ?? 0
    const single = table.get(keyOf([change]))
    const state = (): CellState => {
      if (view.draft[clause.id] === option) return 'draft'
      if (chosen.some((one) => one.clause === clause.id && one.option === option)) return 'ours'
      if (isRedLine(scenario, value, value * weight)) return 'locked'
      if (single === undefined) return 'far'
      return single.better === null ? 'free' : 'beaten'
    }
    const heard = heardOf(view, change)
    return { change, state: state(), worth: value * weight, heard, better: single?.better?.option ?? null }
  })
}

/** Whether an option can be chosen. */
export const isOpen = (state: CellState): boolean => state === 'free' || state === 'beaten' || state === 'ours'
