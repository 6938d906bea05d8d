import { bestWorth } from '../atlas/best.ts'
import { endingsMet } from '../atlas/line.ts'
import type { Swept } from '../atlas/sweep.ts'
import { type Ending, keepsShare, type OutcomeId } from '../rules/outcomes.ts'
import { START } from '../rules/position.ts'
import type { Form } from '../rules/scenario.ts'
import type { View } from '../rules/view.ts'
import type { CategoryId } from './categories.ts'

/** How one match of a run ended, for the seat of its player. */
export interface Finish {
  readonly ending: Ending
  readonly outcome: OutcomeId
  readonly form: Form | null
  /** What the ending is worth to the player, and what leaving without a text is worth. */
  readonly own: number
  readonly fallback: number
}

/** What a world has to give, from its sweep: the best own worth, and every ending that can be reached. */
export interface Reach {
  readonly best: number
  readonly endings: readonly Ending[]
}

/** Why a match, or a series of them, has not reached the goal of its category. */
export type Miss =
  | 'running'
  | 'unsigned'
  | 'fell-at-home'
  | 'no-treaty'
  | 'not-swept'
  | 'below-the-best'
  | 'signed'
  | 'no-gain'
  | 'endings-left'

/** How a match ended, from the view of its player; null while it runs. */
export function finishOf({ end, chair, fallback }: View): Finish | null {
  if (end === null) return null
  const { ending, outcome, form, worth } = end
  return { ending, outcome, form, own: worth[chair], fallback }
}

/** What a world has to give; the sweep is one with values, from the start. */
export function reachOf(swept: Swept): Reach {
  const best = swept.values === null ? null : bestWorth(swept.values, 'own', START)
  if (best === null) throw new Error('this sweep was made without values')
  return { best, endings: [...endingsMet(swept).keys()] }
}

/** Whether both capitals let a signed text stand: all endings after a signature but 3, 4 and 17. */
const isDeal = ({ form, outcome }: Finish): boolean => form !== null && keepsShare(outcome)

const TREATIES: readonly Ending[] = [1, 5, 7]

/** Of the endings that a world has, those that a series has not seen yet, in the order of their numbers. */
export const endingsLeft = (reach: Reach, seen: readonly Ending[]): readonly Ending[] =>
  reach.endings.filter((ending) => !seen.includes(ending))

function missedDeal(finish: Finish): Miss | null {
  if (finish.form === null) return 'unsigned'
  return isDeal(finish) ? null : 'fell-at-home'
}

/**
 * Why a run has not reached its goal, or null where it has. `finish` is the end of its last match, `seen` the endings of
 * all its matches with the last. Best Deal and All Endings need the reach of the world: without it nothing can be said.
 *
 * - any, low: a text was signed and both capitals let it stand (all endings after a signature but 3, 4 and 17)
 * - treaty: ending 1, 5 or 7
 * - best-deal: own worth is the best own worth of the world, signed or not
 * - all-endings: every ending of the world was seen, in matches on one seed from one chair
 * - no-deal: nothing was signed, and the ending is worth more to the player than the fallback (13 and 18)
 */
export function missedBy(
  category: CategoryId,
  finish: Finish | null,
  seen: readonly Ending[],
  reach: Reach | null,
): Miss | null {
  if (finish === null) return 'running'
  switch (category) {
    case 'any':
    case 'low':
      return missedDeal(finish)
    case 'treaty':
      return missedDeal(finish) ?? (TREATIES.includes(finish.ending) ? null : 'no-treaty')
    case 'best-deal':
      return reach === null ? 'not-swept' : finish.own >= reach.best ? null : 'below-the-best'
    case 'all-endings':
      return reach === null ? 'not-swept' : endingsLeft(reach, seen).length === 0 ? null : 'endings-left'
    case 'no-deal':
      return finish.form !== null ? 'signed' : finish.own > finish.fallback ? null : 'no-gain'
  }
}
