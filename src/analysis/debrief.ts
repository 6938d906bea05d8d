import { ratifiable, signable } from '../rules/possible.ts'
import type { Pair, Scenario } from '../rules/scenario.ts'
import { standsOf } from '../rules/summit.ts'
import type { View } from '../rules/view.ts'
import { type Bargain, bargainOf, type Deal } from './bargain.ts'
import { concessionCurve } from './concessions.ts'
import { draftsAfter, gameTold } from './course.ts'
import { type LeftHistory, leftHistory } from './history.ts'
import { type Kept, keptIn } from './kept.ts'
import { type Missed, missedIn } from './missed.ts'
import { type Moment, momentsOf } from './moments.ts'
import { principleOf, type Shown } from './principle.ts'
import { type JudgedTell, tellsOf } from './tells.ts'

/** What is to be learnt from a match that is over. Points are worth to Russia and to the United States. */
export interface Debrief {
  readonly bargain: Bargain
  /** The same over drafts that both capitals ratify as a treaty: faces even, the chair's public line as it stands. */
  readonly ratified: Bargain
  /** The best text for both, by the product of both gains: of those that hold at home, else of all; null for none. */
  readonly best: Deal | null
  readonly moments: readonly Moment[]
  /** After every decision, each seat's share of its best signable draft (see concessions.ts). */
  readonly shares: readonly Pair<number>[]
  readonly tells: readonly JudgedTell[]
  readonly missed: Missed | null
  readonly kept: Kept
  readonly shown: Shown | null
  readonly left: LeftHistory | null
}

/** The debrief of a match from the chair's view of it; null before the end. The scenario must be the view's. */
export function debriefOf(scenario: Scenario, view: View): Debrief | null {
  const game = gameTold(scenario, view)
  if (game === null) return null
  const moments = momentsOf(game, view)
  const drafts = draftsAfter(view.remembered)
  const stands = standsOf(
    game,
    view.remembered.map(({ move }) => move),
  )
  const possible = signable(game)
  const bargain = bargainOf(game, possible)
  const ratified = bargainOf(game, ratifiable(game, { face: [1, 1], line: view.line }, possible))
  return {
    bargain,
    ratified,
    best: ratified.nash ?? bargain.nash,
    moments,
    shares: concessionCurve(game, drafts),
    tells: tellsOf(game, view),
    missed: missedIn(moments, stands, drafts),
    kept: keptIn(stands),
    shown: principleOf(game, view, () => bargain.zopa),
    left: leftHistory(view),
  }
}
