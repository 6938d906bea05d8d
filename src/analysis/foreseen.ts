import { heaviestClause } from '../rules/answer.ts'
import { compile } from '../rules/game.ts'
import type { Text } from '../rules/move.ts'
import { findOutlook, outlooksOf } from '../rules/outlook.ts'
import { placeAt } from '../rules/position.ts'
import { type Reading, readingsLeft, supposedWorld } from '../rules/readings.ts'
import type { Summit } from '../rules/summit.ts'
import { viewOf } from '../rules/view.ts'

/** Readings that would accept a text, of how many that were left. */
export interface Share {
  readonly accepted: number
  readonly of: number
}

/** What a player could know of a text before putting it forward. */
export interface Foreseen {
  /** The forecast as the board would have shown it. */
  readonly board: Share
  /** What it would have shown for the text that was tabled instead; null where none was. */
  readonly mine: Share | null
  /** The same, had they named their heaviest clause by then. */
  readonly asked: Share
  /** The same, had the back channel told their mandate; null before the recess, when there was none yet. */
  readonly channel: Share | null
}

/** The first statement after the recess. */
const AFTER_RECESS = 3

/** At least one half of the readings. */
export const isLikely = ({ accepted, of }: Share): boolean => 2 * accepted >= of

/** What could be foreseen of a legal text at a statement, from the readings left there; `mine` was tabled instead. */
export function foreseenAt(stand: Summit, text: Text, mine: Text | null): Foreseen {
  const { game, open, position } = stand
  const { scenario, chair, other, world } = game
  const view = viewOf(stand)
  const place = placeAt(position)
  const left = readingsLeft(open)
  const shareOf = (
    readings: readonly Reading[],
    outlooks = outlooksOf(scenario, { ...view, readings }),
    of = text,
  ) => ({
    accepted: findOutlook(outlooks, of)?.accepted ?? 0,
    of: readings.length,
  })
  const atBoard = outlooksOf(scenario, { ...view, readings: left })
  const names = (reading: Reading) =>
    heaviestClause(compile(scenario, supposedWorld(chair, world.mandates[chair], reading, world.posture)), place)
  const named = heaviestClause(game, place)
  return {
    board: shareOf(left, atBoard),
    mine: mine === null ? null : shareOf(left, atBoard, mine),
    asked: shareOf(left.filter((reading) => names(reading) === named)),
    channel: place >= AFTER_RECESS ? shareOf(left.filter(({ mandate }) => mandate === world.mandates[other])) : null,
  }
}
