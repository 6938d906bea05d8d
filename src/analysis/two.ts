import { compile, sumOver } from '../rules/game.ts'
import { packDraft } from '../rules/position.ts'
import { ratifiable, signable } from '../rules/possible.ts'
import { type Pair, type Scenario, SEATS } from '../rules/scenario.ts'
import type { View } from '../rules/view.ts'
import { type Bargain, bargainOf, type Deal } from './bargain.ts'
import type { Point } from './frontier.ts'

/** What two people could have agreed. Points are worth to Russia and to the United States. */
export interface TwoDebrief {
  readonly bargain: Bargain
  /** The same over drafts that both capitals ratify as a treaty: faces even, no public line. */
  readonly ratified: Bargain
  /** The draft as they left it. */
  readonly yours: Point
  /** On the frontier the draft with the greatest sum that is no worse for either; null where theirs lies on it. */
  readonly better: Deal | null
  /** The greatest sum of all drafts that both could sign. */
  readonly mostJoint: number
}

const sum = ([russia, usa]: Point): number => russia + usa

/** What could have been agreed in the world of a summit of two, from either seat's view; null before the end. */
export function twoDebriefOf(scenario: Scenario, { draft, end }: View): TwoDebrief | null {
  if (end === null) return null
  const mandates = SEATS.map((seat) =>
    scenario.mandates[seat].findIndex(({ id }) => id === end.mandates[seat]),
  ) as unknown as Pair<number>
  const { event, leak, votes } = end
  const game = compile(scenario, { chair: 0, mandates, temperament: 0, posture: 0, event, leak, votes })
  const possible = signable(game)
  const bargain = bargainOf(game, possible)
  const packed = packDraft(draft)
  const yours = ([0, 1] as const).map((seat) => sumOver(game.worths[seat], packed)) as unknown as Point
  const above = bargain.frontier.filter(({ worth }) => worth[0] >= yours[0] && worth[1] >= yours[1])
  const [best = null] = [...above].sort((one, other) => sum(other.worth) - sum(one.worth))
  return {
    bargain,
    ratified: bargainOf(game, ratifiable(game, { face: [1, 1], line: 0 }, possible)),
    yours,
    better: best === null || sum(best.worth) === sum(yours) ? null : best,
    mostJoint: Math.max(...bargain.frontier.map(({ worth }) => sum(worth))),
  }
}
