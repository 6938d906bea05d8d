import type { Pair, Scenario } from '../rules/scenario.ts'
import type { View } from '../rules/view.ts'
import { type Bargain, bargainOf } from './bargain.ts'
import { concessionCurve } from './concessions.ts'
import { draftsAfter, gameTold } from './course.ts'
import type { Point } from './frontier.ts'
import { type LeftHistory, leftHistory } from './history.ts'
import { type Moment, momentsOf } from './moments.ts'
import { ratifiable } from './possible.ts'
import { principleOf, type Shown } from './principle.ts'
import { type Judged, tellsOf } from './tells.ts'

/** The trade that a match missed: at one statement, a text that they would have taken and that served both better. */
export interface Missed {
  readonly moment: Moment
  readonly better: NonNullable<Moment['better']>
}

/** What is to be learnt from a match that is over. Points are worth to Russia and to the United States. */
export interface Debrief {
  readonly bargain: Bargain
  /** Points of drafts that both capitals ratify as a treaty: faces even, the chair's public line as it stands. */
  readonly ratified: readonly Point[]
  readonly moments: readonly Moment[]
  /** After every decision, each seat's share of its best signable draft (see concessions.ts). */
  readonly shares: readonly Pair<number>[]
  readonly tells: readonly Judged[]
  readonly missed: Missed | null
  readonly shown: Shown | null
  readonly left: LeftHistory | null
}

const gainsOf = ({ moment, better }: Missed): Point => [
  better.worth[0] - moment.worth[0],
  better.worth[1] - moment.worth[1],
]

/** Whether a missed trade would have been better for both sides, and not for one alone. */
export const servesBoth = (missed: Missed): boolean => Math.min(...gainsOf(missed)) > 0

function isGreater(one: Missed, other: Missed): boolean {
  if (servesBoth(one) !== servesBoth(other)) return servesBoth(one)
  const joint = (missed: Missed) => gainsOf(missed)[0] + gainsOf(missed)[1]
  return joint(one) > joint(other)
}

/** The greatest of the trades missed where a text was tabled or taken: better for both first, then by joint worth. */
function missedIn(moments: readonly Moment[], view: View): Missed | null {
  const spoken = moments.flatMap((moment): Missed[] => {
    const move = view.remembered[moment.decision - 1]?.move.do
    return moment.better !== null && (move === 'table' || move === 'accept') ? [{ moment, better: moment.better }] : []
  })
  return spoken.reduce<Missed | null>((most, each) => (most === null || isGreater(each, most) ? each : most), null)
}

/** The debrief of a match from the chair's view of it; null before the end. The scenario must be the view's. */
export function debriefOf(scenario: Scenario, view: View): Debrief | null {
  const game = gameTold(scenario, view)
  if (game === null) return null
  const moments = momentsOf(game, view)
  return {
    bargain: bargainOf(game),
    ratified: bargainOf(game, ratifiable(game, { face: [1, 1], line: view.line })).deals.map(({ worth }) => worth),
    moments,
    shares: concessionCurve(game, draftsAfter(view.remembered)),
    tells: tellsOf(game, view),
    missed: missedIn(moments, view),
    shown: principleOf(game, view),
    left: leftHistory(view),
  }
}
