import type { Worth } from '../rules/medal.ts'
import { type Ending, keepsShare, OUTCOMES } from '../rules/outcomes.ts'

/**
 * What the analysis board says of a decision. The first that holds, in this order; most decisions have none.
 * `blunder`: the best own worth within reach fell by `BLUNDER` or more. `gave-for-nothing`: something was given, and the
 * best own worth within reach fell by more than a slip. `missed-package`: at that statement they would have taken a text
 * that keeps more within reach. `closing-window`: a statement passed, the draft stayed as it was, and an agreement or
 * some of the best went out of reach. `good-trade`: a text passed from which both gain, or both together, and the best
 * own worth stayed within reach.
 */
export type Mark = 'blunder' | 'gave-for-nothing' | 'missed-package' | 'closing-window' | 'good-trade'

/**
 * A fall of the best own worth within reach from which on it is a blunder: a third of what the best way through a usual
 * world brings over the fallback (12 of 24), and what a broken signature costs (fallback - 4).
 */
export const BLUNDER = 4

/** A fall of the best own worth that goes without a mark: nobody who cannot see their cards plays to the point. */
export const SLIP = 1

/**
 * A loss of the best joint worth from which on it counts. It is greater than for own worth: joint worth moves by both
 * sides' weights at once, and on most statements one or two points of it turn on a single step of a single clause.
 */
export const JOINT_LOSS = 3

/** The best worth within reach, and the endings. */
export interface Reach extends Worth {
  readonly endings: readonly Ending[]
}

/** One decision as far as its mark depends on it. */
export interface Weighed {
  readonly before: Reach
  readonly after: Reach
  /** How the worth of the draft changed by it, for the chair and for the other seat. */
  readonly gain: { readonly own: number; readonly theirs: number }
  /** It became draft by agreement: a text they took, or their proposal. */
  readonly passed: boolean
  /** It gives them something by its nature, whatever the draft: warm words, a bridge, credit before the press. */
  readonly gift: boolean
  /** It used up a statement, or the rest of a session, and was neither a signature nor a walk-out. */
  readonly spent: boolean
  /** What the best text that they would have taken there would have kept; null where none keeps as much as was kept. */
  readonly better: Worth | null
}

const AGREEMENTS: ReadonlySet<Ending> = new Set(
  OUTCOMES.filter(({ id }) => keepsShare(id) || id === 'as-it-happened').map(({ ending }) => ending),
)

/** Whether an ending can come of an agreement, or is what happened in history: one whose loss is a loss. */
export const isAgreement = (ending: Ending): boolean => AGREEMENTS.has(ending)

/** Endings that were within reach before a decision and are not after it. */
export const lostBetween = (before: Reach, after: Reach): readonly Ending[] =>
  before.endings.filter((ending) => !after.endings.includes(ending))

/** Whether one reach keeps so much more than another, and nothing less, that it counts. */
export const keepsMore = (one: Worth, other: Worth): boolean =>
  one.own >= other.own &&
  one.joint >= other.joint &&
  (one.own - other.own > SLIP || one.joint - other.joint >= JOINT_LOSS)

/** The mark of a decision; null for none. */
export function markOf({ before, after, gain, passed, gift, spent, better }: Weighed): Mark | null {
  const fall = before.own - after.own
  if (fall >= BLUNDER) return 'blunder'
  if (fall > SLIP && ((passed && gain.own < 0) || gift)) return 'gave-for-nothing'
  if (better !== null && keepsMore(better, after)) return 'missed-package'
  if (spent && !passed) {
    const closes = fall > SLIP || before.joint - after.joint >= JOINT_LOSS
    return closes || lostBetween(before, after).some(isAgreement) ? 'closing-window' : null
  }
  const both = gain.own > 0 && gain.theirs > 0
  const together = gain.own + gain.theirs > 0 && fall === 0
  return passed && (together || (both && fall <= SLIP)) ? 'good-trade' : null
}
