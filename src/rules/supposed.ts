import { type Context, newContext } from './context.ts'
import { fillContext } from './fill.ts'
import { compile, type Game } from './game.ts'
import { findText } from './move.ts'
import { groupOf, moodOf, packDraft, packGauges } from './position.ts'
import { type Reading, supposedWorld } from './readings.ts'
import { type Scenario, SEATS, type Seat } from './scenario.ts'
import type { View } from './view.ts'

/** A game that a view leaves possible, with its context at the view's position. */
export interface Supposed {
  readonly game: Game
  readonly ctx: Context
}

/** The gauges of a view as a number. */
export const gaugesOf = ({ trust, temper, face }: View): number => packGauges(trust, temper, face.russia, face.usa)

/** The games of the readings left, each with its context at the view's position and the proposal that stands. */
export function suppose(scenario: Scenario, view: View): Supposed[] {
  const chair = SEATS.indexOf(view.chair) as Seat
  const own = scenario.mandates[view.chair].findIndex(({ id }) => id === view.mandate)
  const group = groupOf(view.statement ?? 0, packDraft(view.draft), view.line)
  return view.readings.map((reading: Reading) => {
    const game = compile(scenario, supposedWorld(chair, own, reading, 0))
    const ctx = fillContext(game, newContext(), group)
    ctx.proposals.fill(-1)
    ctx.proposals[moodOf(gaugesOf(view))] = view.proposal === null ? -1 : findText(ctx, view.proposal.text)
    return { game, ctx }
  })
}
