import { ENDINGS, type Ending, isRatified } from '../rules/outcomes.ts'
import { acrossFrom, CLAUSES, type ClauseId } from '../rules/scenario.ts'
import type { EndView } from '../rules/view.ts'
import type { ClassRun } from './class-list.ts'
import { type Break, CLAUSE_REASONS, OTHER_REASONS } from './what-broke.ts'

/** A run that has ended. */
export interface EndedRun extends ClassRun {
  readonly result: ClassRun['result'] & { readonly end: EndView }
}

/** Those that have ended. */
export const ended = (runs: readonly ClassRun[]): readonly EndedRun[] =>
  runs.filter((run): run is EndedRun => run.result.end !== null)

/** Endings with the runs that came to them, the most frequent first. */
export function endingsOf(
  runs: readonly EndedRun[],
): { readonly ending: Ending; readonly runs: readonly EndedRun[] }[] {
  return ENDINGS.map((ending) => ({ ending, runs: runs.filter(({ result }) => result.end.ending === ending) }))
    .filter((one) => one.runs.length > 0)
    .sort((one, other) => other.runs.length - one.runs.length)
}

/** How many runs broke for a reason. */
export interface ReasonCount {
  readonly reason: Break['reason']
  readonly count: number
}

/** How many runs a clause broke, each counted once, and for what reasons. */
export interface ClauseBreaks {
  readonly clause: ClauseId
  readonly count: number
  readonly reasons: readonly ReasonCount[]
}

const having = (runs: readonly EndedRun[], holds: (each: Break) => boolean): number =>
  runs.filter(({ result }) => result.breaks.some(holds)).length

/** All seven clauses with the runs that they broke, in their order; a run may be counted under two of them. */
export const clauseBreaks = (runs: readonly EndedRun[]): readonly ClauseBreaks[] =>
  CLAUSES.map((clause) => ({
    clause,
    count: having(runs, (each) => each.clause === clause),
    reasons: CLAUSE_REASONS.map((reason) => ({
      reason,
      count: having(runs, (each) => each.clause === clause && each.reason === reason),
    })).filter(({ count }) => count > 0),
  }))

/** Why other runs have no text that holds, where no clause did it. */
export const otherBreaks = (runs: readonly EndedRun[]): readonly ReasonCount[] =>
  OTHER_REASONS.map((reason) => ({ reason, count: having(runs, (each) => each.reason === reason) })).filter(
    ({ count }) => count > 0,
  )

/** What both capitals said: yes or no; none where nothing was signed. */
export const saidAtHome = ({ form, outcome }: EndView): 'yes' | 'no' | 'none' =>
  form === null ? 'none' : isRatified(outcome) ? 'yes' : 'no'

/** What a run was worth to its chair, and to both. */
export function worthOf({ result: { chair, end } }: EndedRun): { readonly own: number; readonly joint: number } {
  const own = end.worth[chair]
  return { own, joint: own + end.worth[acrossFrom(chair)] }
}

/** How far figures lie apart: the lowest, the one in the middle (of two the lower), and the highest. There must be one. */
export function spreadOf(figures: readonly number[]): {
  readonly low: number
  readonly middle: number
  readonly high: number
} {
  const sorted = [...figures].sort((one, other) => one - other)
  const at = (index: number) => sorted[index] ?? 0
  return { low: at(0), middle: at(Math.floor((sorted.length - 1) / 2)), high: at(sorted.length - 1) }
}
